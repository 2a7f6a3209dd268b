package dateline.corpus.html;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.text.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its text for programs to read.
 *
 * @param paragraphs the text whole; empty if it is not there
 * @param isArticle whether it is said to be an article
 * @param isFree false if the page says that not everybody may read it
 * @param isLive whether it is a live blog
 */
record Declared(List<String> paragraphs, boolean isArticle, boolean isFree, boolean isLive) {
    /** What is worth parsing again. */
    private static final List<String> MEMBERS =
            List.of("Article\"", "articleBody", "isAccessibleForFree", "LiveBlogPosting");

    private static final Set<String> OF_OTHERS =
            Set.of("liveBlogUpdate", "hasPart", "comment", "itemListElement", "review");

    /** Nodes. A page with more describes a catalogue. */
    private static final int MOST = 5_000;

    /** Characters. A text without line breaks is cut where a sentence ends after so many. */
    private static final int LONG_PARAGRAPH = 1_000;

    private static final int SHORTEST_TEXT = 40;
    private static final double MUCH_MORE = 1.5;

    /** So many words of the visible beginning are looked for. */
    private static final int BEGINNING = 8;

    Declared {
        paragraphs = List.copyOf(paragraphs);
    }

    static Declared in(Document page) {
        boolean isArticle = page.selectFirst("meta[property=og:type][content=article]") != null;
        Declared declared = new Declared(List.of(), isArticle, true, false);
        boolean worth = false;
        for (Element script : page.select("script[type*=ld+json]"))
            worth |= MEMBERS.stream().anyMatch(script.data()::contains);
        if (!worth) return declared;
        Deque<JsonNode> open = new ArrayDeque<>(JsonLdScripts.of(PageParts.of(page)));
        for (int count = 0; !open.isEmpty() && count < MOST; count++) {
            JsonNode node = open.removeFirst();
            declared = declared.with(node);
            if (node.isArray()) node.forEach(open::add);
            node.properties().forEach(member -> {
                if (member.getValue().isContainerNode() && !OF_OTHERS.contains(member.getKey()))
                    open.add(member.getValue());
            });
        }
        return declared;
    }

    private Declared with(JsonNode node) {
        String body = node.path("articleBody").asText();
        boolean free = !node.path("isAccessibleForFree").asText().equalsIgnoreCase("false");
        String type = node.path("@type").toString();
        boolean live = type.contains("LiveBlogPosting");
        return new Declared(
                paragraphs.isEmpty() && !body.isBlank() ? cut(body) : paragraphs,
                isArticle || type.contains("Article"),
                isFree && free,
                isLive || live);
    }

    private static List<String> cut(String body) {
        List<String> paragraphs = new ArrayList<>();
        if (body.contains("</")) {
            for (HtmlBlock block :
                    CutPage.of(Jsoup.parseBodyFragment(body).body()).blocks()) paragraphs.add(block.text());
            return paragraphs;
        }
        for (String line : body.split("\\R+")) {
            StringBuilder paragraph = new StringBuilder();
            for (String word : line.strip().split("[\\s\\p{Z}]+")) {
                if (!paragraph.isEmpty()) paragraph.append(' ');
                paragraph.append(word);
                if (paragraph.length() > LONG_PARAGRAPH && Block.endsSentence(word)) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
            if (!paragraph.isEmpty()) paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /**
     * Whether the visible text is only a part of this one: its first paragraph begins here too, and there is much more.
     *
     * @param lead the first visible paragraph, empty if there is none
     * @param words how many are visible
     */
    boolean completes(String lead, int words) {
        int declared = 0;
        for (String paragraph : paragraphs) declared += HtmlBlock.countWords(paragraph);
        if (declared < SHORTEST_TEXT || declared < MUCH_MORE * words) return false;
        String[] beginning = Block.key(lead).split(" ", BEGINNING + 1);
        String looked = String.join(" ", List.of(beginning).subList(0, Math.min(BEGINNING, beginning.length)));
        return looked.isBlank() || Block.key(String.join(" ", paragraphs)).contains(looked);
    }
}
