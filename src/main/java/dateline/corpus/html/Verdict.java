package dateline.corpus.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a page holds an article.
 *
 * @param reason what is to be said of it
 */
record Verdict(boolean isArticle, Optional<String> reason) {
    /** A page with less text, and with teasers, is about other pages. */
    private static final int SHORTEST_AMONG_TEASERS = 45;

    private static final int MANY_TEASERS = 6;

    /** A beginning of an article has no more words: most paywalls show one to three paragraphs. */
    private static final int LONGEST_BEGINNING = 180;

    private static final int LONGEST_NOTICE = 60;

    /** Blocks. */
    private static final int BELOW = 8;

    private static final Pattern FOR_SUBSCRIBERS = Pattern.compile(
            "\\b(?:(?:to|and) (?:continue|keep|finish) reading|(?:to )?read the (?:full|rest of (?:the|this)) (?:article|story)"
                    + "|(?:this|the (?:full|rest of the)) (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:\\w+ )?(?:subscribers|members)"
                    + "|already a (?:subscriber|member)|subscribers? only|subscribe to (?:read|unlock|continue)|unlock this (?:article|story))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT_COOKIES = Pattern.compile(
            "\\b(?:(?:use|uses|store|accept|set|our|all) (?:\\w+ )?cookies|cookie (?:policy|settings|preferences|notice)|your (?:consent|privacy choices)|consent to)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Verdict ARTICLE = new Verdict(true, Optional.empty());

    /**
     * @param region the box of the article, if one was found
     * @param words how many its paragraphs have
     * @param own how many of them stand in no teaser
     */
    static Verdict of(CutPage.Page page, Optional<Box> region, int words, int own, Declared declared) {
        if (own < SHORTEST_AMONG_TEASERS && !declared.isArticle() && teasers(page.root()) >= MANY_TEASERS)
            return refused("a list of links, no article");
        if (words < LONGEST_NOTICE && isMostly(page, ABOUT_COOKIES))
            return refused("a notice about cookies, no article");
        if (words == 0)
            return refused(
                    isSaid(page.blocks(), FOR_SUBSCRIBERS)
                            ? "for subscribers; nothing of the article stands in the page"
                            : "no paragraph of an article in it");
        if (declared.isLive())
            return new Verdict(true, Optional.of("a live blog: its entries are read as one article"));
        if (words <= LONGEST_BEGINNING
                && (!declared.isFree()
                        || region.filter(box -> isSaid(near(page, box), FOR_SUBSCRIBERS))
                                .isPresent()))
            return new Verdict(
                    true, Optional.of("for subscribers: only the beginning of the article stands in the page"));
        return ARTICLE;
    }

    private static Verdict refused(String reason) {
        return new Verdict(false, Optional.of(reason));
    }

    private static int teasers(Box box) {
        int teasers = box.isCard ? 1 : 0;
        for (Box child : box.children) teasers += teasers(child);
        return teasers;
    }

    /** In the article and right below it. */
    private static List<HtmlBlock> near(CutPage.Page page, Box region) {
        return page.blocks()
                .subList(region.from, Math.min(region.to + BELOW, page.blocks().size()));
    }

    private static boolean isSaid(List<HtmlBlock> blocks, Pattern pattern) {
        return blocks.stream()
                .anyMatch(block -> block.words() <= LONGEST_NOTICE
                        && pattern.matcher(block.text()).find());
    }

    private static boolean isMostly(CutPage.Page page, Pattern pattern) {
        int all = 0;
        int saying = 0;
        for (HtmlBlock block : page.blocks()) {
            if (!block.isProse()) continue;
            all += block.words();
            if (pattern.matcher(block.text()).find()) saying += block.words();
        }
        return saying * 2 > all;
    }
}
