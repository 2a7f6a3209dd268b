package dateline.corpus.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where on a page its headline stands, and which parts of the page are about something else: comments, links to other
 * stories, menus, the foot of the page. What holds the headline is never such a part, whatever it is called.
 */
final class Surroundings {
    private static final int MOST_HEADINGS = 200;

    /** What a class or id speaks of, if it is one of these words, whatever stands before it. */
    private static final Set<String> OTHERS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "popular",
            "trending",
            "mostread",
            "latest",
            "footer",
            "nav",
            "navbar",
            "menu",
            "promo",
            "promos",
            "teaser",
            "teasers",
            "morestories",
            "readmore",
            "readnext",
            "newsletter",
            "carousel",
            "ticker",
            "respond",
            "replies",
            "slider",
            "breadcrumb",
            "breadcrumbs");

    private static final List<String> OTHERS_BEGIN = List.of("related", "recommend", "recent", "sidebar", "disqus");

    /** A "comments-list" is a place for comments, "comments-open" is not. */
    private static final Set<String> CONTAINERS = Set.of(
            "list",
            "item",
            "items",
            "post",
            "posts",
            "article",
            "articles",
            "story",
            "stories",
            "news",
            "content",
            "wrapper",
            "wrap",
            "container",
            "box",
            "inner",
            "block",
            "section",
            "widget",
            "area",
            "main",
            "link",
            "links",
            "grid",
            "card",
            "title",
            "body",
            "text",
            "heading",
            "header",
            "thread",
            "meta",
            "author",
            "date",
            "time");

    /** "no-sidebar" says what is not there, or how the rest is laid out. */
    private static final Set<String> LAYOUTS = Set.of("no", "has", "with", "without", "is", "show", "hide");

    /** A heading that shares less with every title is another's. */
    private static final double ALIKE = 0.5;

    private static final double FOR_FIRST_RANK = 0.2;

    /** Fewer may be a menu item. */
    private static final int FEWEST_WORDS = 3;

    /** From a date to the box around it and the headline. */
    private static final int FEW_LEVELS = 4;

    private static final int LONGEST_NAMES = 500;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PARTS = Pattern.compile("[_-]+");

    /** The foot of an article is not the foot of the page. */
    private static final Pattern ARTICLES_FOOT =
            Pattern.compile("(?:post|entry|article|story|content|hentry)[_-]?.*footer.*", Pattern.CASE_INSENSITIVE);

    private final Optional<Element> headline;
    private final List<List<String>> titles;
    private final boolean isHeadlineConfirmed;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /**
     * @param titles what the page is called elsewhere
     */
    Surroundings(PageParts parts, List<String> titles) {
        List<Element> headings = parts.headings().stream()
                .limit(MOST_HEADINGS)
                .filter(heading -> heading.closest("nav, aside, footer") == null)
                .toList();
        this.titles = titles.stream().map(Surroundings::words).toList();
        Optional<Element> likeTitle = likeTitle(headings, titles);
        isHeadlineConfirmed = likeTitle.isPresent();
        headline = likeTitle.or(() -> headings.stream()
                .filter(heading -> heading.normalName().equals("h1")
                        && words(heading.text()).size() > 2)
                .findFirst());
        headline.ifPresent(element -> {
            around.add(element);
            around.addAll(element.parents());
        });
    }

    /** The heading that says what the page is called elsewhere; else the first large one. */
    Optional<Element> headline() {
        return headline;
    }

    /** Whether a line says what the page is called elsewhere, where perhaps the outlet's name follows. */
    boolean isTitle(String line) {
        List<String> said = words(line);
        return said.size() >= FEWEST_WORDS
                && titles.stream()
                        .anyMatch(title -> title.size() >= said.size()
                                && title.subList(0, said.size()).equals(said));
    }

    /** Whether an element stands in a box with the headline that is not the whole page. */
    boolean isBoxedWithHeadline(Element element) {
        Element at = element;
        for (int level = 0; level < FEW_LEVELS && at != null; level++, at = at.parent())
            if (around.contains(at)) return !at.normalName().matches("body|html");
        return false;
    }

    /** Whether the headline says what the page is called elsewhere. */
    boolean isHeadlineConfirmed() {
        return isHeadlineConfirmed;
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
        if (names.isEmpty() || names.length() > LONGEST_NAMES) return false;
        for (String name : BLANKS.split(names))
            if (isOneForOthers(name.toLowerCase(Locale.ROOT))
                    && !ARTICLES_FOOT.matcher(name).matches()) return true;
        return false;
    }

    private static boolean isOneForOthers(String name) {
        String[] parts = PARTS.split(name);
        if (LAYOUTS.contains(parts[0])) return false;
        for (int last = parts.length - 1; last >= 0; last--) {
            String part = parts[last];
            if (OTHERS.contains(part)
                    || OTHERS_BEGIN.stream().anyMatch(part::startsWith)
                    || part.equals("read") && last > 0 && parts[last - 1].equals("most")) return true;
            if (!CONTAINERS.contains(part) && !part.chars().allMatch(Character::isDigit)) return false;
        }
        return false;
    }

    /** The heading most like what the page is called elsewhere; of two alike, the larger and the first. */
    private static Optional<Element> likeTitle(List<Element> headings, List<String> titles) {
        Element best = null;
        double most = ALIKE;
        for (Element heading : headings) {
            List<String> words = words(heading.text());
            if (words.size() < 2) continue;
            for (String title : titles) {
                double shared =
                        shared(words, words(title)) + (heading.normalName().equals("h2") ? 0 : FOR_FIRST_RANK);
                if (shared > most) {
                    most = shared;
                    best = heading;
                }
            }
        }
        return Optional.ofNullable(best);
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
