package dateline.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.QueryExec;

/** Takes what a query answers, by what sort of query it is. */
interface Taking {
    void table(QueryExec execution);

    void truth(QueryExec execution);

    void graph(Graph graph);
}
