package dateline.corpus.html;

import static dateline.model.MetadataSource.TEXT;

import dateline.corpus.article.Dates;
import dateline.corpus.html.VisibleLines.Line;
import dateline.corpus.text.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader sees of dates and authors: lines near the headline that hold a date and little else, or say what the date
 * is; bylines. Sentences are not read, and neither are copyright lines, comments, menus and links to other stories.
 */
final class VisibleText {
    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS = 22;

    /** Lines between the headline and its date: standfirst, picture, byline, buttons. */
    private static final int NEAR = 25;

    private static final int NEAR_ABOVE = 8;

    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(?:published|posted|first published|created|issued|released?|publication date|date)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MODIFIED = Pattern.compile(
            "\\b(?:updated?|modified|changed|edited|revised|reviewed|corrected)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHTS =
            Pattern.compile("©|\\(c\\)|copyright|rights reserved|since \\d{4}", Pattern.CASE_INSENSITIVE);

    /** How pages name the places of dates. */
    private static final Pattern DATED = Pattern.compile(
            "(?:^|[\\s_-])(?:\\w*date\\w*|\\w*time(?:stamp)?|\\w*publish\\w*|posted\\w*|byline|\\w*meta(?:data)?|dateline|info)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /** How pages name the place of the visitor's own date. */
    private static final Pattern TODAY = Pattern.compile(
            "(?:^|[\\s_-])(?:today\\w*|current\\w*|clock|now|weather)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    /** Between headline and date may stand a standfirst. */
    private static final int MOST_ABOVE_DATE = 1;

    private static final int SENTENCE = 8;

    private static final Pattern BY_CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:by-?line|author|authors|author-?name|writer|contributor|reporter)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What may follow a name without a comma, and would pass for a part of it. */
    private static final String DATE_BEGINS =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?\\s\\d)";

    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:de|van|von|der|den|da|di|la|le|al|el|bin|ibn|dos|du|der|ten)){0,2}(?:\\s(?!"
                    + DATE_BEGINS + ")\\p{Lu}[\\p{L}'’.-]*){1,3}";

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:Written|Posted|Reported|Words|Story|Text|Published)\\s)?(?:[Bb]y|BY)[:\\s]\\s*(?<names>" + NAME
                    + "(?:(?:,|\\s(?:and|&)|,\\s(?:and|&))\\s" + NAME
                    + ")*)(?=$|\\s*[,|•·–—@(/-]|\\s(?:in|for|on|at|Published|Posted|Updated|\\d)\\b|\\s"
                    + DATE_BEGINS + ")");

    private static final Pattern NAMES_ONLY =
            Pattern.compile("(?<names>" + NAME + "(?:(?:,|\\s(?:and|&)|,\\s(?:and|&))\\s" + NAME + ")*)");

    private static final int LONGEST_BYLINE = 120;

    private record Dated(Dates.Found found, double score, boolean isAlone) {}

    private final Document page;
    private final Surroundings around;
    private final Claims claims;

    VisibleText(Document page, Surroundings around, Claims claims) {
        this.page = page;
        this.around = around;
        this.claims = claims;
    }

    void tell() {
        boolean isDateWanted = !claims.isPublishedKnown() || claims.isDayDisputed();
        boolean areAuthorsWanted = !claims.areAuthorsKnown();
        if (!isDateWanted && !areAuthorsWanted) return;
        List<Line> lines = VisibleLines.of(page.body());
        int headline = headline(lines);
        if (isDateWanted) tellDates(lines, headline);
        if (areAuthorsWanted && headline >= 0) byline(lines, headline).ifPresent(names -> claims.authors(TEXT, names));
    }

    private int headline(List<Line> lines) {
        Optional<Element> heading = around.headline();
        if (heading.isEmpty()) return titled(lines);
        for (int index = 0; index < lines.size(); index++) {
            Element element = lines.get(index).element();
            if (element == heading.get() || element.parents().contains(heading.get())) return index;
        }
        return -1;
    }

    /** Pages of the old kind set their headline in bold, and call themselves by it. */
    private int titled(List<Line> lines) {
        for (int index = 0; index < lines.size(); index++)
            if (around.isTitle(lines.get(index).text())) return index;
        return -1;
    }

    private void tellDates(List<Line> lines, int headline) {
        List<Dated> published = new ArrayList<>();
        List<Dated> modified = new ArrayList<>();
        int paragraphs = 0;
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (index > headline && isProse(line.text())) paragraphs++;
            if (line.text().length() > LONGEST_LINE
                    || RIGHTS.matcher(line.text()).find()) continue;
            List<Dates.Found> found = Dates.all(line.text(), claims.order());
            if (found.isEmpty() || around.isOfOthers(line.element())) continue;
            double score = score(line, found, headline < 0 ? Integer.MAX_VALUE : index - headline);
            boolean isOffText = isOffText(line, index, headline, paragraphs);
            int from = 0;
            for (Dates.Found date : found) {
                String label = labelled(lines, index, line.text().substring(from, date.begin()));
                from = date.end();
                boolean isModified = MODIFIED.matcher(label).find();
                boolean isPublished = !isModified && PUBLISHED.matcher(label).find();
                if (isOffText && !isModified && !isPublished) continue;
                (isModified ? modified : published)
                        .add(new Dated(date, score + (isModified || isPublished ? 2 : 0), isAlone(line, found)));
            }
        }
        best(published).or(() -> only(published)).ifPresent(date -> claims.published(TEXT, date.timestamp()));
        best(modified).ifPresent(date -> claims.modified(TEXT, date.timestamp()));
    }

    /**
     * Whether a date without a label says nothing of the article: above the headline and in no box with it stands the date
     * of today, and below the paragraphs the dates of comments and of other stories.
     */
    private boolean isOffText(Line line, int index, int headline, int paragraphs) {
        if (headline < 0) return false;
        if (index < headline)
            return !isNamed(line.element(), DATED) && !around.isBoxedWithHeadline(line.element())
                    || isNamed(line.element(), TODAY);
        return paragraphs > MOST_ABOVE_DATE && !isNamed(line.element(), DATED);
    }

    private static boolean isProse(String text) {
        return text.split(" ").length >= SENTENCE && Block.endsSentence(text);
    }

    /** What stands before a date, or in a short line above it. */
    private static String labelled(List<Line> lines, int index, String before) {
        if (WORD.matcher(before).find() || index == 0) return before;
        String above = lines.get(index - 1).text();
        return above.length() <= 30 ? above : before;
    }

    private static Optional<Dates.Found> best(List<Dated> all) {
        return all.stream()
                .filter(dated -> dated.score() >= ENOUGH)
                .max(Comparator.comparingDouble(Dated::score))
                .map(Dated::found);
    }

    /** The one day that stands in lines of a page with nothing else in them. */
    private static Optional<Dates.Found> only(List<Dated> all) {
        List<Dates.Found> alone =
                all.stream().filter(Dated::isAlone).map(Dated::found).toList();
        return alone.stream().map(found -> found.timestamp().date()).distinct().count() == 1
                ? Optional.of(alone.getFirst())
                : Optional.empty();
    }

    private static boolean isAlone(Line line, List<Dates.Found> found) {
        return found.size() == 1
                && found.getFirst().begin() == 0
                && found.getFirst().end() == line.text().length();
    }

    /** A date alone needs to stand near the headline or in a place for dates. */
    private static final double ENOUGH = 2;

    private double score(Line line, List<Dates.Found> found, int distance) {
        String rest = line.text();
        for (Dates.Found date : found.reversed())
            rest = rest.substring(0, date.begin()) + " " + rest.substring(date.end());
        long words = WORD.matcher(rest).results().count();
        if (words > MOST_WORDS) return -10;
        double score = words <= 4 ? 1.5 : words <= 8 ? 0.75 : -1;
        if (isNamed(line.element(), DATED)) score += 1;
        if (distance >= -NEAR_ABOVE && distance <= NEAR) score += 1.5 - Math.abs(distance) * 0.04;
        else if (distance != Integer.MAX_VALUE) score -= Math.min(1, Math.abs(distance) * 0.004);
        return score;
    }

    /** Whether an element, or one of the few around it, is named so. */
    private static boolean isNamed(Element element, Pattern name) {
        Element at = element;
        for (int level = 0; level < 2 && at != null && !at.normalName().equals("body"); level++, at = at.parent())
            if (name.matcher(at.className()).find() || name.matcher(at.id()).find()) return true;
        return false;
    }

    /** A paragraph in bold or italics, right above the first paragraph of prose. */
    private static boolean isSetOffBeforeProse(List<Line> lines, int index) {
        Element element = lines.get(index).element();
        Element paragraph = element.normalName().equals("p") ? element : element.closest("p");
        return paragraph != null
                && paragraph.text().length() == element.text().length()
                && (!element.normalName().equals("p") && element.normalName().matches("strong|b|em|i"))
                && index + 1 < lines.size()
                && lines.get(index + 1).text().split(" ").length >= PROSE;
    }

    /** Words of a paragraph that can be no menu item. */
    private static final int PROSE = 15;

    private Optional<List<String>> byline(List<Line> lines, int headline) {
        for (int index = Math.max(0, headline - NEAR_ABOVE); index < Math.min(lines.size(), headline + NEAR); index++) {
            Line line = lines.get(index);
            if (index == headline || line.text().length() > LONGEST_BYLINE || around.isOfOthers(line.element()))
                continue;
            String text = line.text();
            if (text.matches("(?i)(?:written |posted |words )?by:?") && index + 1 < lines.size())
                text = "By " + lines.get(index + 1).text();
            Matcher by = BY.matcher(text);
            if (by.find() && !claims.isOutlet(by.group("names"))) return Optional.of(List.of(by.group("names")));
            if (isNamed(line.element(), BY_CLASS) || isSetOffBeforeProse(lines, index)) {
                Matcher names = NAMES_ONLY.matcher(text);
                if (names.matches() && !claims.isOutlet(names.group("names")))
                    return Optional.of(List.of(names.group("names")));
            }
        }
        return Optional.empty();
    }
}
