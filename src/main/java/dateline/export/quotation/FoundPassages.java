package dateline.export.quotation;

import dateline.export.release.Making;
import dateline.export.release.Sha256;
import dateline.export.release.WithholdText;
import dateline.export.table.Aid;
import dateline.vocab.News;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The passages of words that articles give as somebody's, with their places; the words themselves if they may be shown. */
public final class FoundPassages implements Aid {
    @Override
    public String name() {
        return "found_passage";
    }

    @Override
    public String columns() {
        return "statement VARCHAR NOT NULL, article VARCHAR NOT NULL, passage BIGINT NOT NULL, \"begin\" BIGINT,"
                + " \"end\" BIGINT, words VARCHAR, words_sha256 VARCHAR NOT NULL";
    }

    @Override
    public void fill(Making making, Rows rows) throws IOException {
        WithholdText withhold =
                WithholdText.of(making.snapshot(), making.soFar().text());
        new ReadPassages(making.snapshot()).read(quoted -> {
            Node statement = NodeFactory.createURI(quoted.statement());
            String words = quoted.words().strip().replaceAll("\\s+", " ");
            rows.add(
                    quoted.statement(),
                    quoted.article(),
                    (long) quoted.number(),
                    quoted.passage().map(passage -> (long) passage.begin()).orElse(null),
                    quoted.passage().map(passage -> (long) passage.end()).orElse(null),
                    withhold.shows(statement, News.quotedPart) ? words : null,
                    Sha256.of(words));
        });
    }
}
