package dateline.corpus.html;

import dateline.corpus.text.Block;
import dateline.corpus.text.Furniture;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.Optional;
import java.util.Set;

/** What a block is by itself: by the boxes it stands in first, then by its words. */
final class ZoneOfBlock {
    private static final double MOSTLY = 0.5;
    private static final double ALL = 0.9;
    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_BYLINE = 14;
    private static final int SHORTEST_CAPTION = 4;

    /** Shorter paragraphs may be notices; the words of longer ones are the article's, whatever they speak of. */
    private static final int SURELY_PROSE = 30;

    private static final Set<String> LOOSE = Set.of("div", "span", "section", "header", "a");

    private final Box region;

    ZoneOfBlock(Box region) {
        this.region = region;
    }

    Zone of(HtmlBlock block) {
        Hint hint = hint(block);
        return switch (hint) {
            case CHROME, COMMENTS, NOTICE -> Zone.CHROME;
            case RELATED -> Zone.RELATED;
            case CAPTION -> caption(block);
            case PULL_QUOTE -> Zone.PULL_QUOTE;
            case BYLINE -> byline(block);
            case STANDFIRST -> Zone.STANDFIRST;
            case NONE, BODY, HEADLINE -> byWords(block);
        };
    }

    /** What its words alone say. */
    static Optional<Furniture> furniture(HtmlBlock block) {
        return Furniture.of(Block.of(block.text(), new Span(0, block.text().length())));
    }

    /** The hint of the innermost box that has one. */
    private Hint hint(HtmlBlock block) {
        Hint inner = Hint.NONE;
        for (Box box = block.box(); box != null && box != region; box = box.parent) {
            if (box.hint.isAround()) return box.hint;
            if (inner == Hint.NONE && box.hint != Hint.BODY) inner = box.hint;
        }
        return inner;
    }

    private static Zone caption(HtmlBlock block) {
        Optional<Furniture> kind = furniture(block);
        if (kind.filter(Furniture.CHROME::equals).isPresent()) return Zone.CHROME;
        if (kind.filter(Furniture.PHOTO_CREDIT::equals).isPresent()) return Zone.CREDIT;
        return block.words() < SHORTEST_CAPTION && !block.sentence() ? Zone.CREDIT : Zone.CAPTION;
    }

    private static Zone byline(HtmlBlock block) {
        if (block.words() > LONGEST_BYLINE) return Zone.CHROME;
        return furniture(block)
                        .filter(kind -> kind != Furniture.BYLINE && kind != Furniture.CREDIT)
                        .isPresent()
                ? Zone.CHROME
                : Zone.CREDIT;
    }

    private Zone byWords(HtmlBlock block) {
        boolean surelyProse = block.tag().equals("p") && block.isProse() && block.words() >= SURELY_PROSE;
        Optional<Furniture> kind = surelyProse || block.box().row ? Optional.empty() : furniture(block);
        if (kind.isPresent())
            return switch (kind.get()) {
                case BYLINE, CREDIT, PHOTO_CREDIT -> Zone.CREDIT;
                case CAPTION -> block.tag().equals("p") ? Zone.BODY : Zone.CAPTION;
                case DATELINE -> Zone.DATELINE;
                case LINK, OTHER_STORIES -> Zone.RELATED;
                case CHROME, DATE, IMPRINT -> Zone.CHROME;
            };
        if (block.isHeading()) return block.links() > MOSTLY ? Zone.RELATED : Zone.HEADING;
        if (block.links() > ALL) return Zone.RELATED;
        if (block.bold() && block.words() <= LONGEST_HEADING && !block.sentence()) return Zone.HEADING;
        return isLabel(block) ? Zone.CHROME : Zone.BODY;
    }

    /** A few words in a box made for them alone. */
    private boolean isLabel(HtmlBlock block) {
        return LOOSE.contains(block.tag())
                && block.box() != region
                && !block.sentence()
                && block.words() <= LONGEST_LABEL
                && block.box().to - block.box().from == 1;
    }
}
