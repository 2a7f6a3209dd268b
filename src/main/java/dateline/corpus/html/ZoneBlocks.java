package dateline.corpus.html;

import dateline.corpus.text.Block;
import dateline.corpus.text.Credits;
import dateline.corpus.text.Furniture;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what each block of the article's region is, by its markup and by its words. */
final class ZoneBlocks {
    private static final double MOSTLY = 0.5;
    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_LABEL = 6;
    private static final int SURELY_PROSE = 30;
    private static final Set<String> LOOSE = Set.of("div", "span", "section", "header", "a");

    private final List<HtmlBlock> blocks;
    private final Box region;
    private final Optional<String> headline;
    private final int[] title = new int[1];

    ZoneBlocks(List<HtmlBlock> blocks, Box region, Optional<String> headline) {
        this.blocks = blocks;
        this.region = region;
        this.headline = headline;
    }

    /** Adds all passages of the article, in page order. */
    ZonedText zoned() {
        ZonedText text = new ZonedText();
        headline.ifPresent(words -> text.add(Zone.HEADLINE, words));
        Set<String> said = new HashSet<>();
        headline.ifPresent(words -> said.add(Block.key(words)));
        int start = headlineBlock();
        for (int index = start + 1; index < region.from; index++)
            zoneOfHead(blocks.get(index)).ifPresent(add(text, said, index));
        List<Zone> zones = new ArrayList<>();
        for (int index = region.from; index < region.to; index++) zones.add(zone(blocks.get(index)));
        for (int index = zones.size() - 1; index > 0 && zones.get(index) != Zone.BODY; index--)
            if (zones.get(index) == Zone.HEADING) zones.set(index, Zone.CHROME);
        for (int index = region.from; index < region.to; index++) {
            if (index == start) continue;
            add(text, said, index).accept(zones.get(index - region.from));
        }
        return text;
    }

    private java.util.function.Consumer<Zone> add(ZonedText text, Set<String> said, int index) {
        return zone -> {
            HtmlBlock block = blocks.get(index);
            boolean again = block.words() >= 4 && !said.add(Block.key(block.text()));
            if (zone == Zone.CREDIT)
                text.credit(Credits.names(
                        Block.of(block.text(), new Span(0, block.text().length()))));
            text.add(again && zone != Zone.CAPTION ? Zone.CHROME : zone, block.text());
        };
    }

    /** The block that says the headline, nearest to the text; -1 if there is none. */
    private int headlineBlock() {
        String key = headline.map(Block::key).orElse("");
        int heading = -1;
        for (int index = region.to - 1; index >= 0; index--) {
            HtmlBlock block = blocks.get(index);
            if (block.words() > 60) continue;
            if (!key.isEmpty() && Block.key(block.text()).equals(key)) return index;
            if (block.tag().equals("h1") && (heading < 0 || heading > region.from)) heading = index;
        }
        return heading;
    }

    private Optional<Zone> zoneOfHead(HtmlBlock block) {
        Zone zone = zone(block);
        return switch (zone) {
            case CAPTION, STANDFIRST, CREDIT, DATELINE -> Optional.of(zone);
            case BODY -> block.isProse() ? Optional.of(Zone.STANDFIRST) : Optional.empty();
            case HEADLINE, HEADING, PULL_QUOTE, RELATED, CHROME -> Optional.empty();
        };
    }

    private Zone zone(HtmlBlock block) {
        Zone byMarkup = byMarkup(block);
        if (byMarkup != Zone.BODY) return byMarkup;
        boolean surelyProse = block.tag().equals("p") && block.isProse() && block.words() >= SURELY_PROSE;
        Optional<Furniture> kind = surelyProse || block.box().row
                ? Optional.empty()
                : Furniture.of(Block.of(block.text(), new Span(0, block.text().length())));
        if (kind.isPresent())
            return switch (kind.get()) {
                case BYLINE, CREDIT, PHOTO_CREDIT -> Zone.CREDIT;
                case CAPTION -> block.tag().equals("p") ? Zone.BODY : Zone.CAPTION;
                case DATELINE -> Zone.DATELINE;
                case LINK -> Zone.RELATED;
                case CHROME, DATE, OTHER_STORIES, IMPRINT -> Zone.CHROME;
            };
        if (block.isHeading()) return block.links() > MOSTLY ? Zone.RELATED : Zone.HEADING;
        if (block.links() > 0.9) return Zone.RELATED;
        if (block.bold() && block.words() <= LONGEST_HEADING && !block.sentence()) return Zone.HEADING;
        if (isLabel(block)) return Zone.CHROME;
        return Zone.BODY;
    }

    /** A few words in a box made for them alone. */
    private boolean isLabel(HtmlBlock block) {
        return LOOSE.contains(block.tag())
                && block.box() != region
                && !block.sentence()
                && block.words() <= LONGEST_LABEL
                && block.box().to - block.box().from == 1;
    }

    private Zone byMarkup(HtmlBlock block) {
        for (Box box = block.box(); box != null && box != region; box = box.parent)
            switch (box.hint) {
                case CHROME, COMMENTS, NOTICE -> {
                    return Zone.CHROME;
                }
                case RELATED -> {
                    return Zone.RELATED;
                }
                case CAPTION -> {
                    return Zone.CAPTION;
                }
                case PULL_QUOTE -> {
                    return Zone.PULL_QUOTE;
                }
                case BYLINE -> {
                    return Zone.CREDIT;
                }
                case STANDFIRST -> {
                    return Zone.STANDFIRST;
                }
                case NONE, BODY, HEADLINE -> {}
            }
        return Zone.BODY;
    }
}
