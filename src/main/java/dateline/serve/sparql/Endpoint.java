package dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What an endpoint answers from, and how.
 *
 * @param address where it is found: {@code http://localhost:3030/sparql}
 * @param data for reading; each query is a transaction of its own
 * @param version equal as long as the same queries have the same answers; null where nobody knows
 * @param prefixes for RDF
 * @param descriptionName the graph that the description is in for queries
 * @param description of the data: VoID, examples, prefixes
 * @param client who asks, behind whatever proxies there are
 * @param unasked for people who come with a browser
 */
public record Endpoint(
        String address,
        DatasetGraph data,
        Limits limits,
        Supplier<?> version,
        PrefixMapping prefixes,
        String descriptionName,
        Supplier<Graph> description,
        Function<HttpServletRequest, String> client,
        Watcher watcher,
        Unasked unasked) {}
