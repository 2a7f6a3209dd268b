package dateline.corpus.text;

import dateline.corpus.article.Metadata;
import dateline.model.MetadataSource;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a scraped page says of itself: its passages, each with its zone, and the metadata that stands in it.
 *
 * @param hasBody whether there is a paragraph of text at all
 * @param tooLong how many paragraphs were too long to be one; they are taken for chrome
 */
public record Page(
        List<Passage> passages,
        Optional<String> headline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        List<String> authors,
        List<String> creditedSources,
        boolean hasBody,
        int tooLong) {

    /** No paragraph of a newspaper is as long; parsers take time and memory by its square. */
    public static final int LONGEST_PARAGRAPH = 20_000;

    /** What is known of a text before it is read. */
    public enum Kind {
        /** A page's text, with menus and other stories around the article. */
        SCRAPED,
        /** The article's own text, as a dataset says: what is not plainly furniture belongs to it. */
        DECLARED,
        /** The same, cut off in its last paragraph. */
        CUT_OFF
    }

    private static final Pattern OUTLET_AFTER_TITLE = Pattern.compile(
            "^(?<title>.{15,}?\\S)\\s+(?<mark>[|–—-])\\s+(?<outlet>\\p{Lu}[\\p{L}/&.'’-]*(?: [\\p{L}/&.'’-]+){0,4})$");

    /** Says what stands in the text besides the headline. */
    public void tell(Metadata metadata) {
        publisher.ifPresent(name -> metadata.publisher().by(MetadataSource.TEXT, name));
        published.ifPresent(date -> metadata.published().by(MetadataSource.TEXT, Timestamp.of(date)));
        modified.ifPresent(date -> metadata.modified().by(MetadataSource.TEXT, Timestamp.of(date)));
        if (!authors.isEmpty()) metadata.authors().by(MetadataSource.TEXT, authors);
    }

    /**
     * Reads the page from {@code from} on.
     *
     * @param title the headline, where it is known and stands before {@code from}
     * @param given what the text is known to be
     */
    public static Page of(String text, int from, Optional<String> title, Kind given) {
        List<Block> all = Blocks.of(text, from);
        List<Block> blocks = all.stream()
                .filter(block -> block.span().length() <= LONGEST_PARAGRAPH)
                .toList();
        Layout layout = new Layout(blocks, title, given);
        List<Zone> zones = layout.zones();

        List<Passage> passages = new ArrayList<>();
        Set<String> authors = new LinkedHashSet<>();
        Set<String> credited = new LinkedHashSet<>();
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> modified = Optional.empty();
        boolean opened = false;
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            Furniture kind = layout.furniture(index).orElse(null);
            if (kind == Furniture.CREDIT) credited.addAll(Credits.names(block));
            if (kind == Furniture.BYLINE && !layout.isUnderOtherStories(index)) authors.addAll(Bylines.authors(block));
            if (kind == Furniture.DATE && !layout.isUnderOtherStories(index)) {
                DateLines.Dates dates = DateLines.read(block);
                if (dates.isLabelled() || layout.isInHead(index)) {
                    published = published.or(dates::published);
                    modified = modified.or(dates::modified);
                }
            }
            if (kind == Furniture.DATELINE)
                Dateline.alone(block.words()).flatMap(Dateline::wire).ifPresent(credited::add);
            if (zones.get(index) == Zone.BODY && !opened) {
                opened = true;
                Optional<Dateline> dateline = Dateline.opening(block.span().of(text));
                if (dateline.isPresent()) {
                    dateline.get().wire().ifPresent(credited::add);
                    published = published.or(() -> DateLines.find(dateline.get().words()));
                    split(block.span(), dateline.get(), passages);
                    continue;
                }
            }
            add(text, block.span(), zones.get(index), passages);
        }
        Optional<String> outlet = outletAfterTitle(text, blocks, layout, passages);
        List<Block> chrome = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++)
            if (zones.get(index) == Zone.CHROME) chrome.add(blocks.get(index));
        for (Block block : all)
            if (block.span().length() > LONGEST_PARAGRAPH) passages.add(new Passage(Zone.CHROME, block.span()));
        passages.sort(Comparator.comparing(Passage::span));
        Optional<String> headline = passages.stream()
                .filter(passage -> passage.zone() == Zone.HEADLINE)
                .findFirst()
                .map(passage -> Block.of(text, passage.span()).words());
        return new Page(
                passages,
                headline,
                outlet.or(() -> Imprint.publisher(chrome)),
                published,
                modified,
                List.copyOf(authors),
                List.copyOf(credited),
                layout.hasBody(),
                all.size() - blocks.size());
    }

    private static void split(Span span, Dateline dateline, List<Passage> passages) {
        passages.add(new Passage(
                Zone.DATELINE,
                new Span(span.begin(), span.begin() + dateline.words().length())));
        passages.add(new Passage(Zone.BODY, new Span(span.begin() + dateline.length(), span.end())));
    }

    /** A caption's label and credit are no part of its sentence. */
    private static void add(String text, Span span, Zone zone, List<Passage> passages) {
        Span core = zone == Zone.CAPTION ? Captions.core(text, span) : span;
        addTrimmed(text, Zone.CHROME, span.begin(), core.begin(), passages);
        passages.add(new Passage(zone, core));
        addTrimmed(text, Zone.CREDIT, core.end(), span.end(), passages);
    }

    private static void addTrimmed(String text, Zone zone, int begin, int end, List<Passage> passages) {
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (begin < end) passages.add(new Passage(zone, new Span(begin, end)));
    }

    /** "Title | Outlet"; with a dash only where the title stands alone as well. */
    private static Optional<String> outletAfterTitle(
            String text, List<Block> blocks, Layout layout, List<Passage> passages) {
        OptionalInt headline = layout.headline();
        if (headline.isEmpty()) return Optional.empty();
        Set<String> lines = new HashSet<>();
        for (Block block : blocks) lines.add(block.key());
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            if (passage.zone() != Zone.HEADLINE && passage.zone() != Zone.CHROME) continue;
            Matcher matcher = OUTLET_AFTER_TITLE.matcher(passage.span().of(text));
            if (!matcher.matches()) continue;
            boolean alone = lines.contains(Block.key(matcher.group("title")));
            boolean piped = matcher.group("mark").equals("|");
            if (!alone && !(piped && passage.zone() == Zone.HEADLINE)) continue;
            if (passage.zone() == Zone.HEADLINE) {
                int begin = passage.span().begin();
                passages.set(index, new Passage(Zone.HEADLINE, new Span(begin, begin + matcher.end("title"))));
                passages.add(new Passage(
                        Zone.CHROME,
                        new Span(begin + matcher.start("outlet"), passage.span().end())));
            }
            return Optional.of(matcher.group("outlet"));
        }
        return Optional.empty();
    }
}
