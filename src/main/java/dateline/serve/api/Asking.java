package dateline.serve.api;

import dateline.serve.http.Problem;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** Asks SELECT queries within the limits that hold for everybody. */
@FunctionalInterface
public interface Asking {
    /**
     * All rows of the answer, in order.
     *
     * @param client who asks
     *
     * @throws Problem if it takes too long, or too much
     */
    List<Binding> rows(String client, Query select);
}
