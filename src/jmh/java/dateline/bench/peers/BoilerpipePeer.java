package dateline.bench.peers;

import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.PageReading;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** boilerpipe's extractor of articles, over markup that jsoup put in order. */
final class BoilerpipePeer implements Peer {
    @Override
    public String name() {
        return "jsoup + boilerpipe 1.1.0";
    }

    @Override
    public PageReading read(GoldPage page, byte[] bytes) {
        String html = Jsoup.parse(Markup.of(bytes)).outerHtml();
        try {
            TextDocument document = new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
            return new PageReading(
                    ArticleExtractor.INSTANCE.getText(document),
                    Optional.ofNullable(document.getTitle()).filter(title -> !title.isBlank()),
                    List.of(),
                    Optional.empty());
        } catch (BoilerpipeProcessingException | SAXException refused) {
            return PageReading.NOTHING;
        }
    }
}
