package dateline.corpus.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on a page its headline stands, and which parts of the page are about something else: comments, links to other
 * stories, menus, the foot of the page. What holds the headline is never such a part, whatever it is called.
 */
final class Surroundings {
    private static final int MOST_HEADINGS = 200;

    private static final Pattern OTHERS = Pattern.compile(
            "(?:[\\w-]*[_-])?(?:comments?|commentlist|related\\w*|recommend\\w*|recent\\w*|popular|trending|mostread|most-read|latest|sidebar\\w*|footer|nav|navbar|menu|promos?|teasers?|morestories|readmore|readnext|newsletter|disqus\\w*|carousel|ticker|respond|replies|slider|breadcrumbs?)(?:[_-](?:list|items?|posts?|articles?|stories|news|content|wrapper|wrap|container|box|inner|block|section|widget|area|main|links?|grid|card|title|body|text|heading|header|\\d+))*",
            Pattern.CASE_INSENSITIVE);

    /** The foot of an article is not the foot of the page. */
    private static final Pattern ARTICLES_FOOT =
            Pattern.compile("(?:post|entry|article|story|content|hentry)[_-]?.*footer.*", Pattern.CASE_INSENSITIVE);

    private final Optional<Element> headline;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /**
     * @param titles what the page is called elsewhere
     */
    Surroundings(Document page, List<String> titles) {
        headline = headline(page, titles);
        headline.ifPresent(element -> {
            around.add(element);
            around.addAll(element.parents());
        });
    }

    /** The heading that says what the page is called elsewhere; else the first large one. */
    Optional<Element> headline() {
        return headline;
    }

    /** Whether an element stands in a part of the page that is about something else. */
    boolean isOfOthers(Element element) {
        if (around.contains(element)) return false;
        Boolean before = known.get(element);
        if (before != null) return before;
        Element parent = element.parent();
        boolean is = isNamedForOthers(element) || parent != null && isOfOthers(parent);
        known.put(element, is);
        return is;
    }

    private static boolean isNamedForOthers(Element element) {
        return switch (element.normalName()) {
            case "body", "html", "main" -> false;
            case "nav", "aside" -> true;
            case "footer" ->
                element.closest("article") == null
                        && !ARTICLES_FOOT.matcher(element.className()).matches();
            default -> isForOthers(element.className()) || isForOthers(element.id());
        };
    }

    private static boolean isForOthers(String names) {
        if (names.isEmpty() || names.length() > 500) return false;
        for (String name : names.split("\\s+"))
            if (OTHERS.matcher(name).matches()
                    && !ARTICLES_FOOT.matcher(name).matches()
                    && !name.toLowerCase(Locale.ROOT).matches("(?:no|has|with|without|is|show|hide)[_-].*"))
                return true;
        return false;
    }

    private static Optional<Element> headline(Document page, List<String> titles) {
        List<Element> headings = page.select("h1, h2, [itemprop=headline]").stream()
                .limit(MOST_HEADINGS)
                .filter(heading -> heading.closest("nav, aside, footer") == null)
                .toList();
        Element best = null;
        double most = 0.5;
        for (Element heading : headings) {
            List<String> words = words(heading.text());
            if (words.size() < 2) continue;
            for (String title : titles) {
                double shared =
                        shared(words, words(title)) + (heading.normalName().equals("h2") ? 0 : 0.2);
                if (shared > most) {
                    most = shared;
                    best = heading;
                }
            }
        }
        return Optional.ofNullable(best).or(() -> headings.stream()
                .filter(heading -> heading.normalName().equals("h1")
                        && words(heading.text()).size() > 2)
                .findFirst());
    }

    /** The share of the words of a heading in a title, or of the title in the heading, whichever is the less. */
    private static double shared(List<String> words, List<String> title) {
        long shared = words.stream().filter(title::contains).count();
        return 2.0 * shared / (words.size() + title.size());
    }

    private static List<String> words(String line) {
        return List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(60)
                .toList();
    }
}
