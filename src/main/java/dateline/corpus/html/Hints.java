package dateline.corpus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads what the makers of a page wrote for their style sheets, scripts and screen readers: the vocabulary of class names,
 * ids and roles that the Web has in common. Made for one page; it remembers what it has read there.
 */
final class Hints {
    private static final Map<String, Hint> TAGS = Map.ofEntries(
            Map.entry("nav", Hint.CHROME),
            Map.entry("footer", Hint.CHROME),
            Map.entry("aside", Hint.CHROME),
            Map.entry("dialog", Hint.CHROME),
            Map.entry("menu", Hint.CHROME),
            Map.entry("noscript", Hint.CHROME),
            Map.entry("address", Hint.BYLINE),
            Map.entry("figure", Hint.CAPTION),
            Map.entry("figcaption", Hint.CAPTION),
            Map.entry("caption", Hint.CAPTION));

    private static final Map<String, Hint> ROLES = Map.of(
            "navigation", Hint.CHROME,
            "banner", Hint.CHROME,
            "contentinfo", Hint.CHROME,
            "complementary", Hint.CHROME,
            "search", Hint.CHROME,
            "dialog", Hint.CHROME,
            "alertdialog", Hint.CHROME,
            "menu", Hint.CHROME,
            "menubar", Hint.CHROME,
            "toolbar", Hint.CHROME);

    private static final Map<String, Hint> PROPERTIES = Map.of(
            "articlebody", Hint.BODY,
            "headline", Hint.HEADLINE,
            "author", Hint.BYLINE,
            "comment", Hint.COMMENTS,
            "caption", Hint.CAPTION);

    /** Words that say it alone, wherever in a name they stand: "c-related-box", "js_share". */
    private static final Map<Hint, Set<String>> WORDS = Map.of(
            Hint.COMMENTS,
            words("comment comments commentlist commenting disqus respond replies livefyre commentary commenttext"
                    + " commentsection comentarios kommentare"),
            Hint.RELATED,
            words(
                    "related relatedarticles relatedposts relatedcontent relatedlinks recommended recommendation recommendations"
                            + " recirc recirculation trending popular mostread mostpopular readmore readnext teaser teasers promo"
                            + " promos outbrain taboola upnext seealso morenews jp-relatedposts yarpp"),
            Hint.CHROME,
            words(
                    "share sharing sharebar sharetools shares social socials addthis sharedaddy addtoany follow tools toolbar"
                            + " ad ads advert adverts advertisement advertising sponsor sponsored sponsors dfp adslot adsense adbox"
                            + " newsletter newsletters subscribe subscription subscriptions signup donate donation"
                            + " membership nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager footer"
                            + " masthead sidebar rail skip copyright disclaimer tags taglist"
                            + " print popup modal overlay tooltip login signin rating ratings"
                            + " screenreader visuallyhidden noprint authorbio toc"),
            Hint.NOTICE,
            words("cookie cookies consent gdpr onetrust ccpa"),
            Hint.CAPTION,
            words("caption captions figcaption imagecaption photocaption photocredit imagecredit legend"),
            Hint.PULL_QUOTE,
            words("pullquote pullquotes pulledquote"),
            Hint.STANDFIRST,
            words("standfirst deck dek subtitle subheadline subhead subheading summary lede excerpt"),
            Hint.BYLINE,
            words("byline bylines author authors bio timestamp dateline postmeta entrymeta meta metadata"),
            Hint.BODY,
            words(
                    "articlebody articlecontent articletext storybody storycontent storytext postcontent postbody entrycontent"
                            + " bodytext bodycopy contentbody newsbody"));

    /** Two words beside each other: "article-body", "read_more", "wp-caption-text". */
    private static final Map<String, Hint> PAIRS = pairs();

    private static final Map<String, Hint> BY_WORD = byWord();

    /** What longer words begin with: "relatedstories", "newsletterbox", "authorprofile". */
    private static final Map<String, Hint> STEMS = Map.ofEntries(
            Map.entry("related", Hint.RELATED),
            Map.entry("recommend", Hint.RELATED),
            Map.entry("trending", Hint.RELATED),
            Map.entry("teaser", Hint.RELATED),
            Map.entry("comment", Hint.COMMENTS),
            Map.entry("newsletter", Hint.CHROME),
            Map.entry("social", Hint.CHROME),
            Map.entry("advert", Hint.CHROME),
            Map.entry("sponsor", Hint.CHROME),
            Map.entry("subscri", Hint.CHROME),
            Map.entry("breadcrumb", Hint.CHROME),
            Map.entry("cookie", Hint.NOTICE),
            Map.entry("author", Hint.BYLINE),
            Map.entry("byline", Hint.BYLINE));

    /** What publishing systems file an article under is not what its element is. */
    private static final Pattern FILING =
            Pattern.compile("(?<!\\S)(?:category|tag|post|postid|type|status|format|author|section|topic)-\\S+");

    /** Not shown, unless on screens of some width. */
    private static final Pattern HIDDEN = Pattern.compile("(?<!\\S)(?:hidden|d-none|hide|is-hidden)(?!\\S)");

    private static final Pattern SHOWN = Pattern.compile("\\b(?:block|flex|grid|inline|table|visible|show)\\b");

    private final Map<String, Hint> read = new HashMap<>();

    Hint of(Element element) {
        Hint tag = TAGS.get(element.normalName());
        if (tag != null) return tag;
        if (element.attributesSize() == 0) return Hint.NONE;
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            Hint hint = PROPERTIES.get(property.toLowerCase(Locale.ROOT));
            if (hint != null) return hint;
        }
        String role = element.attr("role");
        if (!role.isEmpty()) {
            Hint hint = ROLES.get(role);
            if (hint != null) return hint;
        }
        String names = element.attr("class") + ' ' + element.id();
        return names.length() == 1 ? Hint.NONE : read.computeIfAbsent(names, Hints::read);
    }

    private static Hint read(String names) {
        Hint found = HIDDEN.matcher(names).find() && !SHOWN.matcher(names).find() ? Hint.CHROME : Hint.NONE;
        String before = "";
        for (String word : split(FILING.matcher(names).replaceAll(""))) {
            Hint hint = PAIRS.get(before + '-' + word);
            if (hint == null) hint = of(word);
            if (hint.ordinal() > found.ordinal()) found = hint;
            before = word;
        }
        return found;
    }

    private static Hint of(String word) {
        Hint hint = BY_WORD.get(word);
        if (hint != null || word.length() < 7) return hint == null ? Hint.NONE : hint;
        for (Map.Entry<String, Hint> stem : STEMS.entrySet())
            if (word.startsWith(stem.getKey())) return stem.getValue();
        return Hint.NONE;
    }

    /** The words of class names: "relatedArticles" and "related-articles" are the same two. */
    private static List<String> split(String names) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < names.length(); index++) {
            char character = names.charAt(index);
            boolean hump =
                    Character.isUpperCase(character) && index > 0 && Character.isLowerCase(names.charAt(index - 1));
            if (hump || !Character.isLetter(character)) {
                if (!word.isEmpty()) words.add(word.toString());
                word.setLength(0);
                if (Character.isWhitespace(character)) words.add("");
            }
            if (Character.isLetter(character)) word.append(Character.toLowerCase(character));
        }
        if (!word.isEmpty()) words.add(word.toString());
        return words;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, Hint> byWord() {
        Map<String, Hint> all = new HashMap<>();
        WORDS.forEach((hint, words) -> words.forEach(word -> all.put(word, hint)));
        return Map.copyOf(all);
    }

    private static Map<String, Hint> pairs() {
        Map<String, Hint> pairs = new HashMap<>();
        for (String first : "article story post entry content news main text".split(" "))
            for (String second : "body content text copy".split(" ")) pairs.put(first + '-' + second, Hint.BODY);
        for (String pair :
                "read-more read-next see-also more-stories more-news more-from most-read most-popular up-next also-read"
                        .split(" ")) pairs.put(pair, Hint.RELATED);
        for (String pair : "photo-credit image-credit wp-caption caption-text image-source".split(" "))
            pairs.put(pair, Hint.CAPTION);
        for (String pair : "pull-quote".split(" ")) pairs.put(pair, Hint.PULL_QUOTE);
        for (String pair : "sub-title sub-headline".split(" ")) pairs.put(pair, Hint.STANDFIRST);
        for (String pair : "sign-up sr-only screen-reader visually-hidden".split(" ")) pairs.put(pair, Hint.CHROME);
        return Map.copyOf(pairs);
    }
}
