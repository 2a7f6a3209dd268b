package dateline.bench.mapping;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.FactsFormat;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes of facts what other engines can map. No mapping language can mint our IRIs, digests and days, so theirs stand
 * ready: every thing of every graph is a JSON object with its properties, and what is left to do is to say them as RDF.
 * That is less work than ours. {@code PrepareFacts FACTS FOLDER} writes {@code things.json} (one array), {@code
 * things.jsonl} (a document of named graphs for each article), {@code context.json}, {@code carml.ttl} and {@code
 * rmlmapper.ttl}, and {@code quads.rt}, the quads for Jena's bare writer.
 */
public final class PrepareFacts {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Term> terms = new TreeMap<>();
    private final Path folder;
    private boolean isFirst = true;

    /** A key of the JSON objects: a property with values of one kind. */
    private record Term(String key, String property, String type) {
        boolean isLink() {
            return type.isEmpty();
        }

        boolean isText() {
            return type.equals(XSDDatatype.XSDstring.getURI());
        }
    }

    private PrepareFacts(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        new PrepareFacts(Path.of(arguments[1])).prepare(Path.of(arguments[0]));
    }

    private void prepare(Path facts) throws IOException {
        Files.createDirectories(folder);
        FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
        try (BufferedReader lines = Files.newBufferedReader(facts);
                BufferedWriter array = Files.newBufferedWriter(folder.resolve("things.json"));
                BufferedWriter documents = Files.newBufferedWriter(folder.resolve("things.jsonl"));
                OutputStream thrift = Files.newOutputStream(folder.resolve("quads.rt"))) {
            StreamRDF quads = StreamRDFWriter.getWriterStream(thrift, RDFFormat.RDF_THRIFT);
            quads.start();
            array.write("[");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<Quad> article = mapper.quads(FactsFormat.readOwn(line));
                article.forEach(quads::quad);
                write(article, array, documents);
            }
            array.write("\n]\n");
            quads.finish();
        }
        json.writeValue(folder.resolve("context.json").toFile(), Map.of("@context", context()));
        Files.writeString(folder.resolve("carml.ttl"), rules("[ a carml:Stream ]"));
        Files.writeString(
                folder.resolve("rmlmapper.ttl"),
                rules("\"" + folder.resolve("things.json").toAbsolutePath() + "\""));
    }

    private void write(List<Quad> quads, BufferedWriter array, BufferedWriter documents) throws IOException {
        Map<String, Map<String, Map<String, Object>>> graphs = new LinkedHashMap<>();
        for (Quad quad : quads) add(quad, graphs);
        List<Object> named = new ArrayList<>();
        for (var graph : graphs.entrySet()) {
            List<Object> things = new ArrayList<>();
            for (var thing : graph.getValue().entrySet()) {
                things.add(with("@id", thing.getKey(), thing.getValue()));
                array.write(isFirst ? "\n" : ",\n");
                isFirst = false;
                array.write(json.writeValueAsString(
                        with("graph", graph.getKey(), with("id", thing.getKey(), thing.getValue()))));
            }
            named.add(with("@id", graph.getKey(), Map.of("@graph", things)));
        }
        documents.write(json.writeValueAsString(Map.of("@graph", named)));
        documents.newLine();
    }

    private static Map<String, Object> with(String key, String value, Map<String, Object> rest) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(key, value);
        all.putAll(rest);
        return all;
    }

    @SuppressWarnings("unchecked") // what is put in here are lists
    private void add(Quad quad, Map<String, Map<String, Map<String, Object>>> graphs) {
        Term term = term(quad.getPredicate(), quad.getObject());
        ((List<String>) graphs.computeIfAbsent(quad.getGraph().getURI(), graph -> new LinkedHashMap<>())
                        .computeIfAbsent(quad.getSubject().getURI(), subject -> new LinkedHashMap<>())
                        .computeIfAbsent(term.key(), key -> new ArrayList<String>()))
                .add(
                        term.isLink()
                                ? quad.getObject().getURI()
                                : quad.getObject().getLiteralLexicalForm());
    }

    private Term term(Node property, Node object) {
        String type = object.isURI() ? "" : object.getLiteralDatatypeURI();
        String key = property.getURI().replaceAll("[^A-Za-z0-9]+", "_") + type.replaceAll(".*#", "_");
        return terms.computeIfAbsent(key, any -> new Term(key, property.getURI(), type));
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        for (Term term : terms.values()) {
            Map<String, Object> definition = new LinkedHashMap<>(Map.of("@id", term.property()));
            if (!term.isText()) definition.put("@type", term.isLink() ? "@id" : term.type());
            context.put(term.key(), definition);
        }
        return context;
    }

    /** The rules in RML, as both engines know it. */
    private String rules(String source) {
        StringBuilder rules = new StringBuilder("""
                @prefix rr: <http://www.w3.org/ns/r2rml#> .
                @prefix rml: <http://semweb.mmlab.be/ns/rml#> .
                @prefix ql: <http://semweb.mmlab.be/ns/ql#> .
                @prefix carml: <http://carml.taxonic.com/carml/> .

                <urn:x-bench:thing> a rr:TriplesMap ;
                  rml:logicalSource [ rml:source %s ; rml:referenceFormulation ql:JSONPath ; rml:iterator "$[*]" ] ;
                  rr:subjectMap [ rml:reference "id" ; rr:termType rr:IRI ;
                    rr:graphMap [ rml:reference "graph" ; rr:termType rr:IRI ] ]""".formatted(source));
        for (Term term : terms.values())
            rules.append(
                    " ;\n  rr:predicateObjectMap [ rr:predicate <%s> ; rr:objectMap [ rml:reference \"%s[*]\" ; %s ] ]"
                            .formatted(
                                    term.property(),
                                    term.key(),
                                    term.isLink()
                                            ? "rr:termType rr:IRI"
                                            : term.isText()
                                                    ? "rr:termType rr:Literal"
                                                    : "rr:datatype <" + term.type() + ">"));
        return rules.append(" .\n").toString();
    }
}
