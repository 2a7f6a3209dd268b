package dateline.serve.document;

import dateline.serve.http.Request;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes the page of a thing that is known. */
@FunctionalInterface
public interface ThingPage {
    /** HTML in UTF-8. */
    byte[] of(DatasetGraph snapshot, Node thing, Request request);
}
