package dateline.serve.api;

import dateline.serve.data.Data;
import dateline.serve.http.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks the data themselves, for so long. */
public record AskData(Data data, Duration timeout) implements Asking {
    @Override
    public List<Binding> rows(Query select) {
        return data.read(snapshot -> {
            try (QueryExec execution = QueryExec.dataset(snapshot)
                    .query(select)
                    .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                List<Binding> rows = new ArrayList<>();
                execution.select().forEachRemaining(rows::add);
                return rows;
            } catch (QueryCancelledException e) {
                throw new Problem(503, "Timed out", "This takes longer than %d s.".formatted(timeout.toSeconds()));
            }
        });
    }
}
