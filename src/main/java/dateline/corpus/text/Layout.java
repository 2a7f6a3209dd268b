package dateline.corpus.text;

import dateline.model.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which block of a page is what, by where it stands among the others: the head up to the first paragraph, the body,
 * and the foot after whatever closes the article.
 */
final class Layout {
    /** A paragraph has as many words at least; below are labels, teasers, headings. */
    private static final int SHORTEST_PARAGRAPH = 8;

    private static final int LONGEST_HEADING = 10;

    /** Headings of the American kind have more capitals, others are shorter than a paragraph. */
    private static final double CAPITALS_OF_A_HEADING = 0.7;

    /** Shorter blocks may stand twice by chance. */
    private static final int SHORTEST_REPEATED = 4;

    /** Whether a block stands inside another is asked of each pair; long lists are no articles. */
    private static final int MOST_COMPARED = 1_000;

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{L}{3,}");

    private final List<Block> blocks;
    private final Page.Kind given;
    private final List<Optional<Furniture>> furniture;
    private final Zone[] zones;
    private final int[] firstCopy;

    /** The block of the headline, the first paragraph, the block that closes the article; -1 or the end if there is none. */
    private int headline = -1;

    private int lead;
    private int end;

    /**
     * @param title the headline, where it is known and not among the blocks
     * @param given what the text is known to be
     */
    Layout(List<Block> blocks, Optional<String> title, Page.Kind given) {
        this.blocks = blocks;
        this.given = given;
        this.furniture = furniture(blocks);
        this.zones = new Zone[blocks.size()];
        this.firstCopy = firstCopies(blocks, title);
        FindBody body = given == Page.Kind.SCRAPED
                ? FindBody.in(blocks, furniture, this::isCopy)
                : new FindBody(0, blocks.size());
        this.lead = findLead(body);
        if (title.isEmpty())
            headline = new FindHeadline(blocks, furniture, this::isCopy, this::isProse)
                    .above(lead, Math.max(lead, body.to()));
        if (headline >= lead) lead = Math.min(headline + 1, blocks.size());
        this.end = Math.min(findEnd(), Math.max(body.to(), lead + 1));
        zoneHead();
        zoneBody();
        zoneFoot();
    }

    List<Zone> zones() {
        return List.of(zones);
    }

    Optional<Furniture> furniture(int block) {
        return furniture.get(block);
    }

    OptionalInt headline() {
        return headline < 0 ? OptionalInt.empty() : OptionalInt.of(headline);
    }

    /** Whether a block stands between headline and text, where bylines and dates are the article's own. */
    boolean isInHead(int block) {
        return block > headline && block < lead;
    }

    /** Whether a block stands under a heading for other stories. */
    boolean isUnderOtherStories(int block) {
        return end < blocks.size()
                && block > end
                && furniture.get(end).filter(Furniture.OTHER_STORIES::equals).isPresent();
    }

    boolean hasBody() {
        return Arrays.stream(zones).anyMatch(zone -> zone == Zone.BODY);
    }

    /** What blocks are by their words; "X is a newspaper" is news of X wherever more text follows. */
    private static List<Optional<Furniture>> furniture(List<Block> blocks) {
        List<Optional<Furniture>> kinds = new ArrayList<>();
        boolean textFollows = false;
        for (Block block : blocks.reversed()) {
            Optional<Furniture> kind = Furniture.of(block);
            if (textFollows && kind.filter(Furniture.IMPRINT::equals).isPresent() && !Imprint.speaksToReaders(block))
                kind = Optional.empty();
            textFollows |= kind.isEmpty() && block.isSentence() && block.length() >= SHORTEST_PARAGRAPH;
            kinds.addFirst(kind);
        }
        return List.copyOf(kinds);
    }

    /** For each block the first one with the same words, itself if there is none before; -2 for a copy of the title. */
    private static int[] firstCopies(List<Block> blocks, Optional<String> title) {
        Map<String, Integer> seen = new HashMap<>();
        title.map(Block::key).ifPresent(key -> seen.put(key, -2));
        int[] copies = new int[blocks.size()];
        for (int index = 0; index < copies.length; index++) {
            Block block = blocks.get(index);
            Integer first = block.length() < SHORTEST_REPEATED ? null : seen.putIfAbsent(block.key(), index);
            copies[index] = first == null ? index : first;
        }
        return copies;
    }

    private boolean isCopy(int index) {
        return firstCopy[index] != index;
    }

    /** The same words stand right below: so scrapers leave a caption and the text that replaces its picture. */
    private boolean isDoubled(int index) {
        return index + 1 < blocks.size() && firstCopy[index + 1] == index;
    }

    private boolean isPlain(int index) {
        return furniture.get(index).isEmpty() && !isCopy(index);
    }

    private boolean isProse(int index) {
        Block block = blocks.get(index);
        return isPlain(index) && block.isSentence() && block.length() >= SHORTEST_PARAGRAPH;
    }

    private int findLead(FindBody body) {
        if (given != Page.Kind.SCRAPED) return findFirst();
        for (int index = body.from(); index < body.to(); index++)
            if (isProse(index)
                    && !isDoubled(index)
                    && !(Captions.hasPosition(blocks.get(index)) && hasProseAfter(index))) return index;
        int longest = -1;
        for (int index = 0; index < blocks.size(); index++)
            if (isPlain(index)
                    && blocks.get(index).length() >= 2 * SHORTEST_PARAGRAPH
                    && (longest < 0
                            || blocks.get(index).length() > blocks.get(longest).length())) longest = index;
        return longest < 0 ? blocks.size() : longest;
    }

    /** Where all is text, that is the first sentence, however short; if there is none, the first line. */
    private int findFirst() {
        int first = blocks.size();
        for (int index = blocks.size() - 1; index >= 0; index--) if (isPlain(index) && !isDoubled(index)) first = index;
        for (int index = first; index < blocks.size(); index++)
            if (isPlain(index)
                    && !isDoubled(index)
                    && (blocks.get(index).isSentence() || isParagraph(index))
                    && !(Captions.hasPosition(blocks.get(index)) && hasProseAfter(index))) return index;
        return first;
    }

    /** Whether a block of a text that nobody has to look for is one of its paragraphs, though it lacks its full stop. */
    private boolean isParagraph(int index) {
        if (given == Page.Kind.SCRAPED) return false;
        Block block = blocks.get(index);
        boolean cut = given == Page.Kind.CUT_OFF && index == blocks.size() - 1;
        return cut || block.length() >= SHORTEST_PARAGRAPH && block.capitals() < CAPITALS_OF_A_HEADING;
    }

    private boolean hasProseAfter(int index) {
        for (int next = index + 1; next < blocks.size(); next++) if (isProse(next)) return true;
        return false;
    }

    private int findEnd() {
        for (int index = lead + 1; index < blocks.size(); index++)
            if (furniture.get(index).filter(Furniture::closesArticle).isPresent() && !resumes(index)) return index;
        return blocks.size();
    }

    /** Whether the article goes on after a block that should close it: paragraphs in a row that speak of the same names. */
    private boolean resumes(int closing) {
        if (furniture.get(closing).filter(Furniture.CREDIT::equals).isPresent()) return false;
        Set<String> names = new HashSet<>();
        for (int index = lead; index < closing; index++) names.addAll(names(blocks.get(index)));
        int run = 0;
        for (int index = closing + 1; index < blocks.size(); index++) {
            run = isProse(index) && names(blocks.get(index)).stream().anyMatch(names::contains) ? run + 1 : 0;
            if (run == 2) return true;
        }
        return false;
    }

    private static List<String> names(Block block) {
        return NAME.matcher(block.words())
                .results()
                .map(result -> result.group())
                .toList();
    }

    private void zoneHead() {
        boolean standfirst = false;
        for (int index = 0; index < lead; index++) {
            if (index == headline) zones[index] = Zone.HEADLINE;
            else if (index < headline || isCopy(index)) zones[index] = furnitureZone(index);
            else if (isDoubled(index)
                    || (isPlain(index) && blocks.get(index).isSentence() && Captions.hasPosition(blocks.get(index))))
                zones[index] = Zone.CAPTION;
            else if (isPlain(index) && !standfirst && blocks.get(index).length() >= 6) {
                zones[index] = Zone.STANDFIRST;
                standfirst = true;
            } else zones[index] = furnitureZone(index);
        }
        if (headline >= 0 && lead < end && !standfirst && bylineBeforeNextProse()) {
            zones[lead] = Zone.STANDFIRST;
            int next = lead + 1;
            while (!isProse(next)) {
                zones[next] = furnitureZone(next);
                next++;
            }
            lead = next;
        }
    }

    /** A paragraph above the byline is a standfirst. */
    private boolean bylineBeforeNextProse() {
        boolean byline = false;
        for (int index = lead + 1; index < end; index++) {
            if (isProse(index)) return byline;
            Optional<Furniture> kind = furniture.get(index);
            byline |= kind.filter(Furniture.BYLINE::equals).isPresent()
                    || kind.filter(Furniture.DATE::equals).isPresent();
        }
        return false;
    }

    private void zoneBody() {
        for (int index = lead; index < end; index++) zones[index] = bodyZone(index);
        for (int index = end - 1; index > lead && zones[index] == Zone.HEADING; index--) zones[index] = Zone.CHROME;
    }

    private Zone bodyZone(int index) {
        Block block = blocks.get(index);
        if (isCopy(index)) return Zone.CHROME;
        if (furniture.get(index).isPresent()) return furnitureZone(index);
        if (isDoubled(index)) return Zone.CAPTION;
        if (index > lead && isLinked(index)) return Zone.CHROME;
        if (index > lead && standsInAnother(index)) return Zone.CHROME;
        if (block.isSentence() || block.isBulleted() || index == lead || isParagraph(index)) return Zone.BODY;
        if (index + 1 < end && isHeadingLike(index) && isHeadingLike(index + 1)) return Zone.CHROME;
        if (block.length() <= LONGEST_HEADING) return Zone.HEADING;
        return block.capitals() > CAPITALS_OF_A_HEADING ? Zone.CHROME : Zone.BODY;
    }

    /** Right below a bare "Read more:", or in the list below "Related articles". */
    private boolean isLinked(int index) {
        if (blocks.get(index).isSentence()) return false;
        for (int above = index - 1; above >= lead; above--) {
            Optional<Furniture> kind = furniture.get(above);
            if (kind.filter(Furniture.LINK::equals).isPresent())
                return above == index - 1 && blocks.get(above).length() <= 3;
            if (kind.filter(Furniture.OTHER_STORIES::equals).isPresent()) return true;
            if (zones[above] != Zone.CHROME) return false;
        }
        return false;
    }

    /** A pull quote says again what a paragraph says. */
    private boolean standsInAnother(int index) {
        Block block = blocks.get(index);
        if (block.length() < 5 || block.length() > 60 || blocks.size() > MOST_COMPARED) return false;
        for (int other = lead; other < end; other++)
            if (other != index
                    && blocks.get(other).length() * 4 > block.length() * 5
                    && blocks.get(other).key().contains(block.key())) return true;
        return false;
    }

    private boolean isHeadingLike(int index) {
        Block block = blocks.get(index);
        return isPlain(index)
                && !block.isSentence()
                && !block.isBulleted()
                && !isParagraph(index)
                && block.length() <= LONGEST_HEADING;
    }

    private void zoneFoot() {
        for (int index = end; index < blocks.size(); index++) {
            Zone zone = furnitureZone(index);
            zones[index] = zone == Zone.CAPTION ? Zone.CHROME : zone;
        }
    }

    private Zone furnitureZone(int index) {
        if (isCopy(index)) return Zone.CHROME;
        return furniture
                .get(index)
                .map(kind -> switch (kind) {
                    case BYLINE, CREDIT, PHOTO_CREDIT -> Zone.CREDIT;
                    case CAPTION -> Zone.CAPTION;
                    case DATELINE -> Zone.DATELINE;
                    case CHROME, DATE, LINK, OTHER_STORIES, IMPRINT -> Zone.CHROME;
                })
                .orElse(Zone.CHROME);
    }
}
