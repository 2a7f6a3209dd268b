package dateline.corpus.html;

import dateline.corpus.text.Block;
import dateline.corpus.text.Credits;
import dateline.corpus.text.Furniture;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what each block of the article is, by itself and by where it stands: in the head, between headline and text; in
 * the text; or in the foot.
 */
final class ZoneBlocks {
    /** A standfirst is one sentence or two. */
    private static final int LONGEST_STANDFIRST = 70;

    private static final int SHORTEST_STANDFIRST = 5;

    /** Between headline and text stand a byline, a date, a picture; no more blocks than this. */
    private static final int LONGEST_HEAD = 60;

    private static final int LONGEST_HEADLINE = 60;

    /** Shorter blocks may stand twice by chance. */
    private static final int SHORTEST_REPEATED = 4;

    /** A block of a list of other stories is at least half a link. */
    private static final double LINKED = 0.3;

    private final List<HtmlBlock> blocks;
    private final Box region;
    private final Optional<String> headline;
    private final Zone[] zones;
    private final int title;
    private final int from;
    private int lead;
    private int last;

    /** @param headline what the page is said to be headed, where anything says so */
    ZoneBlocks(List<HtmlBlock> blocks, Box region, Optional<String> headline) {
        this.blocks = blocks;
        this.region = region;
        this.headline = headline;
        this.title = title();
        this.from = title >= 0 && title < region.from ? Math.max(title + 1, region.from - LONGEST_HEAD) : region.from;
        this.zones = new Zone[blocks.size()];
        ZoneOfBlock alone = new ZoneOfBlock(region);
        for (int index = from; index < region.to; index++) zones[index] = alone.of(blocks.get(index));
        listOtherStories();
        findText();
        zoneHead();
        zoneText();
        zoneFoot();
    }

    /** The first paragraph; empty if there is none. */
    String lead() {
        return last < 0 ? "" : blocks.get(lead).text();
    }

    /** How many words its paragraphs have. */
    int words() {
        int words = 0;
        for (int index = from; index < region.to; index++)
            if (zones[index] == Zone.BODY) words += blocks.get(index).words();
        return words;
    }

    /** How many of these words stand in no teaser. */
    int wordsOutsideCards() {
        int words = 0;
        for (int index = from; index < region.to; index++)
            if (zones[index] == Zone.BODY && !blocks.get(index).isInCard())
                words += blocks.get(index).words();
        return words;
    }

    /**
     * All passages of the article, in page order.
     *
     * @param whole its paragraphs, where they are known from elsewhere; else empty
     */
    ZonedText zoned(List<String> whole) {
        ZonedText text = new ZonedText();
        Set<String> said = new HashSet<>();
        headline.or(() -> title < 0
                        ? Optional.empty()
                        : Optional.of(blocks.get(title).text()))
                .ifPresent(words -> {
                    String line = words.replace('\n', ' ');
                    text.add(Zone.HEADLINE, line);
                    said.add(Block.key(line));
                });
        for (int index = from; index < region.to; index++) {
            if (index == lead) whole.forEach(paragraph -> text.add(Zone.BODY, paragraph));
            if (index == title || isDropped(index)) continue;
            if (!whole.isEmpty() && (zones[index] == Zone.BODY || zones[index] == Zone.HEADING)) continue;
            HtmlBlock block = blocks.get(index);
            boolean again = block.words() >= SHORTEST_REPEATED && !said.add(Block.key(block.text()));
            if (zones[index] == Zone.CREDIT)
                text.credit(Credits.names(
                        Block.of(block.text(), new Span(0, block.text().length()))));
            text.add(again && zones[index] != Zone.CAPTION ? Zone.CHROME : zones[index], block.text());
        }
        if (lead >= region.to) whole.forEach(paragraph -> text.add(Zone.BODY, paragraph));
        return text;
    }

    /** What is no text of the article is kept where it stands in the text, so that nobody takes its neighbours for it. */
    private boolean isDropped(int index) {
        return (index < lead || index > last)
                && (zones[index] == Zone.CHROME || zones[index] == Zone.RELATED)
                && !(index > last && isImprint(index));
    }

    private boolean isImprint(int index) {
        return zones[index] == Zone.CHROME
                && ZoneOfBlock.furniture(blocks.get(index))
                        .filter(Furniture.IMPRINT::equals)
                        .isPresent();
    }

    /** The block that says the headline, nearest to the text; -1 if there is none. */
    private int title() {
        String key = headline.map(Block::key).orElse("");
        int heading = -1;
        for (int index = region.to - 1; index >= 0; index--) {
            HtmlBlock block = blocks.get(index);
            if (block.words() > LONGEST_HEADLINE) continue;
            if (!key.isEmpty() && Block.key(block.text()).equals(key)) return index;
            if (block.tag().equals("h1") && (heading < 0 || heading > region.from)) heading = index;
        }
        return heading;
    }

    /** Below "Related articles" stand related articles: to the end of the box, or as long as they are links. */
    private void listOtherStories() {
        for (int index = from; index < region.to; index++) {
            if (zones[index] != Zone.RELATED || !isLabel(index)) continue;
            Box box = blocks.get(index).box();
            while (box != region && box.parent != null && box.to == index + 1) box = box.parent;
            boolean own = box != region && !holdsRegion(box);
            int end = own ? box.to : region.to;
            for (int next = index + 1; next < end && (own || isLinked(next)); next++)
                if (zones[next] != Zone.CHROME) zones[next] = Zone.RELATED;
        }
    }

    private boolean isLabel(int index) {
        return blocks.get(index).links() == 0
                && ZoneOfBlock.furniture(blocks.get(index))
                        .filter(kind -> kind == Furniture.OTHER_STORIES || kind == Furniture.LINK)
                        .isPresent()
                && !blocks.get(index).sentence();
    }

    private boolean holdsRegion(Box box) {
        return box.from <= region.from && box.to >= region.to;
    }

    private boolean isLinked(int index) {
        HtmlBlock block = blocks.get(index);
        return block.links() >= LINKED && !(block.isProse() && !block.opensWithLink());
    }

    private void findText() {
        lead = -1;
        last = -1;
        for (int index = region.from; index < region.to; index++) {
            if (zones[index] != Zone.BODY || index == title) continue;
            if (lead < 0 && (blocks.get(index).isProse() || blocks.get(index).box() == region)) lead = index;
            last = index;
        }
        if (lead < 0) lead = last < 0 ? region.to : region.from;
    }

    private void zoneHead() {
        boolean standfirst = false;
        for (int index = from; index < lead; index++) {
            HtmlBlock block = blocks.get(index);
            boolean may =
                    switch (zones[index]) {
                        case STANDFIRST -> true;
                        case BODY, HEADING ->
                            index < region.from ? block.isProse() : block.isHeading() || block.isProse();
                        default -> false;
                    };
            if (may && !standfirst && block.words() >= SHORTEST_STANDFIRST && block.words() <= LONGEST_STANDFIRST) {
                zones[index] = Zone.STANDFIRST;
                standfirst = true;
            } else if (index < region.from) {
                boolean keeps = zones[index] == Zone.CAPTION
                        || zones[index] == Zone.CREDIT
                        || zones[index] == Zone.DATELINE
                        || zones[index] == Zone.BODY && block.isProse();
                if (!keeps) zones[index] = Zone.CHROME;
            } else if (zones[index] == Zone.STANDFIRST) zones[index] = Zone.CHROME;
        }
    }

    private void zoneText() {
        for (int index = lead; index <= last; index++) {
            HtmlBlock block = blocks.get(index);
            if (zones[index] == Zone.STANDFIRST)
                zones[index] = block.isHeading() ? Zone.HEADING : block.isProse() ? Zone.BODY : Zone.CHROME;
            if (zones[index] == Zone.DATELINE && index > lead) zones[index] = Zone.BODY;
        }
    }

    /** Below the last paragraph a heading heads nothing. */
    private void zoneFoot() {
        for (int index = Math.max(last + 1, region.from); index < region.to; index++)
            if (zones[index] == Zone.HEADING || zones[index] == Zone.STANDFIRST || zones[index] == Zone.DATELINE)
                zones[index] = Zone.CHROME;
    }
}
