package dateline.serve.describe;

import dateline.export.release.ReleaseVersion;
import dateline.serve.data.Addresses;
import dateline.serve.data.Census.Busy;
import dateline.serve.data.Data;
import dateline.serve.data.Publication;
import dateline.serve.dataset.Shelf;
import dateline.serve.http.Problem;
import dateline.store.Change;
import dateline.vocab.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Tells search engines of the pages (sitemaps.org, 0.9). Articles are listed along the log of changes, five thousand changes
 * to a part: so a part costs the same however many articles there are, says when each was changed, and an old part changes
 * only when an article in it goes. People, places and events are found by the links of articles; those that most is told of
 * are listed.
 */
final class Sitemap {
    /** Changes to a part; it allows 50,000 addresses and 50 MB. */
    static final int PART = 5_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> OWN = List.of("", "dataset", "void", "ontology", "api", "browse/article");

    private final Publication publication;
    private final Addresses addresses;
    private final Data data;
    private final Shelf shelf;

    Sitemap(Publication publication, Shelf shelf) {
        this.shelf = shelf;
        this.publication = publication;
        this.addresses = publication.addresses();
        this.data = publication.data();
    }

    byte[] index() {
        WriteXml xml = new WriteXml("sitemapindex", NAMESPACE);
        write(
                xml,
                "sitemap",
                addresses.absolute("sitemap/pages.xml"),
                data.version().at());
        long last = data.lastChange();
        for (long part = 1; (part - 1) * PART < last; part++) {
            Instant modified =
                    data.changes(Math.min(part * PART, last), 1).getFirst().at();
            write(xml, "sitemap", addresses.absolute("sitemap/articles-%d.xml".formatted(part)), modified);
        }
        return xml.close();
    }

    /** The site's own pages, and those of the things that most is told of. */
    byte[] pages() {
        WriteXml xml = new WriteXml("urlset", NAMESPACE);
        for (String own : OWN)
            write(xml, "url", addresses.absolute(own), data.version().at());
        for (ReleaseVersion version : shelf.versions())
            write(xml, "url", addresses.absolute("dataset/" + version + "/"), Instant.EPOCH);
        publication.census().latest().busiest().values().stream()
                .flatMap(Collection::stream)
                .map(Busy::thing)
                .flatMap(thing -> addresses.document(thing).stream())
                .distinct()
                .sorted()
                .forEach(name -> write(xml, "url", addresses.absolute("doc/" + name), Instant.EPOCH));
        return xml.close();
    }

    /**
     * The articles of a part that are still here.
     *
     * @throws Problem 404 if there is no such part
     */
    byte[] articles(long part) {
        long first = (part - 1) * PART + 1;
        if (first > data.lastChange()) throw Problem.notFound("this part of the sitemap");
        Map<String, Change> latest = new LinkedHashMap<>();
        data.changes(first, PART).forEach(change -> latest.put(change.article(), change));
        WriteXml xml = new WriteXml("urlset", NAMESPACE);
        data.read(snapshot -> {
            for (Change change : latest.values()) {
                Node article = NodeFactory.createURI(change.article());
                Optional<String> document = addresses.document(article);
                if (document.isPresent()
                        && snapshot.contains(
                                Quad.defaultGraphNodeGenerated, article, RDF.Nodes.type, Schema.NewsArticle))
                    write(xml, "url", addresses.absolute("doc/" + document.get()), change.at());
            }
            return xml;
        });
        return xml.close();
    }

    /** @param modified the epoch if it is not known */
    private static void write(WriteXml xml, String element, String address, Instant modified) {
        xml.open(element);
        xml.element("loc", address);
        if (modified.isAfter(Instant.EPOCH))
            xml.element("lastmod", modified.truncatedTo(ChronoUnit.SECONDS).toString());
        xml.end();
    }
}
