package dateline.serve.browse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.serve.data.Addresses;
import dateline.vocab.Hydra;
import dateline.vocab.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Writes pages of lists for programs. */
final class WritePage {
    /** What is copied of each member. */
    private static final Set<Node> SAID = Set.of(
            RDF.Nodes.type,
            Schema.name,
            Schema.headline,
            Schema.datePublished,
            Schema.publisher,
            Schema.containedInPlace,
            Schema.text);

    private static final int MOST = 20; // values of a property that are copied

    private final Addresses addresses;
    private final PrefixMapping prefixes;
    private final ObjectMapper json = new ObjectMapper();

    WritePage(Addresses addresses, PrefixMapping prefixes) {
        this.addresses = addresses;
        this.prefixes = prefixes;
    }

    /** As RDF: a Hydra collection with this page as a view of it, and what its members are called. */
    byte[] rdf(ListPage page, Graph facts, RDFFormat syntax) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes).setNsPrefix("hydra", Hydra.NS);
        Node list = node(page.links().list());
        Node view = node(page.links().self());
        graph.add(list, RDF.Nodes.type, Hydra.Collection);
        graph.add(
                list,
                Hydra.totalItems,
                NodeFactory.createLiteralDT(Long.toString(page.total()), XSDDatatype.XSDinteger));
        graph.add(list, Hydra.view, view);
        graph.add(view, RDF.Nodes.type, Hydra.PartialCollectionView);
        graph.add(view, Hydra.first, node(page.links().first()));
        graph.add(view, Hydra.last, node(page.links().last()));
        page.links().previous().ifPresent(address -> graph.add(view, Hydra.previous, node(address)));
        page.links().next().ifPresent(address -> graph.add(view, Hydra.next, node(address)));
        for (Item item : page.items()) {
            Node member = NodeFactory.createURI(item.iri());
            graph.add(list, Hydra.member, member);
            for (Node property : SAID)
                facts.stream(member, property, Node.ANY).limit(MOST).forEach(graph::add);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(syntax).output(body);
        return body.toByteArray();
    }

    private Node node(String below) {
        return NodeFactory.createURI(addresses.absolute(below));
    }

    /** RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    byte[] csv(ListPage page) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader("iri", "name", "date", "about")
                        .get())) {
            for (Item item : page.items())
                csv.printRecord(item.iri(), harmless(item.name()), harmless(item.date()), harmless(item.about()));
        } catch (IOException e) {
            throw new UncheckedIOException("a list cannot be written", e); // into memory: only by a mistake of ours
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    byte[] json(ListPage page) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", page.kind().path());
        object.put("total", page.total());
        object.put("page", page.number());
        object.put("pages", page.pages());
        object.put("ordered", page.ordered());
        object.put("first", addresses.absolute(page.links().first()));
        page.links().previous().ifPresent(address -> object.put("previous", addresses.absolute(address)));
        page.links().next().ifPresent(address -> object.put("next", addresses.absolute(address)));
        object.put("last", addresses.absolute(page.links().last()));
        object.put("items", items(page.items()));
        return json(object);
    }

    static List<Map<String, String>> items(List<Item> items) {
        return items.stream()
                .map(item -> {
                    Map<String, String> members = new LinkedHashMap<>();
                    members.put("iri", item.iri());
                    members.put("name", item.name());
                    if (!item.date().isEmpty()) members.put("date", item.date());
                    if (!item.about().isEmpty()) members.put("about", item.about());
                    return members;
                })
                .toList();
    }

    byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list cannot be written", e); // maps of text and numbers always can
        }
    }
}
