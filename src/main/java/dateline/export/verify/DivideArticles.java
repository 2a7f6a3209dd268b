package dateline.export.verify;

import dateline.export.release.Content.Role;
import dateline.export.release.ReleaseFile;
import dateline.export.verify.RdfFile.BadRdfException;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Each split has every article of the RDF once, on a side that there is; and in the split by event, all articles that report one
 * event are on one side.
 */
final class DivideArticles implements Check {
    private static final List<String> SPLITS = List.of("time", "publisher", "event");
    private static final Set<String> SIDES = Set.of("train", "validation", "test", "none");

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        Optional<ReleaseFile> quads = ReadNQuads.file(candidate);
        if (quads.isEmpty()) return; // which another check has told
        try (Bench bench =
                new Bench(candidate.work("splits"), candidate.folder().path())) {
            bench.run(Bench.sql("splits-schema"));
            read(candidate, quads.get(), bench);
            for (String split : SPLITS) look(candidate, split, bench, findings);
            findings.looked("%,d splits have each article once, and no event is on two sides".formatted(SPLITS.size()));
        } catch (SQLException e) {
            throw new IOException("the working database failed: " + e.getMessage(), e);
        } catch (BadRdfException e) {
            findings.looked("Splits were not looked at, for the N-Quads cannot be read");
        }
    }

    private static void read(Candidate candidate, ReleaseFile quads, Bench bench)
            throws BadRdfException, IOException, SQLException {
        try (InputStream in = candidate.open(quads);
                Bench.Filler articles = bench.new Filler("told_article");
                Bench.Filler events = bench.new Filler("told_event");
                Bench.Filler evidence = bench.new Filler("told_evidence");
                Bench.Filler links = bench.new Filler("told_link")) {
            RdfFile.read(in, Lang.NQUADS, ReadNQuads.most(candidate), new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    String subject = triple.getSubject().toString();
                    Node property = triple.getPredicate();
                    Node object = triple.getObject();
                    if (property.equals(RDF.Nodes.type)) {
                        if (object.equals(Schema.NewsArticle)) articles.add(subject);
                        if (object.equals(News.Event) || object.equals(News.UnrealizedEvent)) events.add(subject);
                    } else if (property.equals(News.evidence)) {
                        evidence.add(subject, object.toString().replaceFirst("#.*", ""));
                    } else if (property.equals(News.cameTo)) {
                        links.add("came to", subject, object.toString());
                    } else if (property.equals(News.copyOf)) {
                        links.add("copy of", subject, object.toString());
                    }
                }

                @Override
                public void quad(Quad quad) {
                    if (quad.isDefaultGraph()) triple(quad.asTriple());
                }
            });
        }
    }

    private static void look(Candidate candidate, String split, Bench bench, Findings findings)
            throws IOException, SQLException {
        String path = "splits/%s.csv".formatted(split);
        Optional<ReleaseFile> file = candidate.present(Role.SPLIT).stream()
                .filter(each -> each.path().equals(path))
                .findFirst();
        if (file.isEmpty()) {
            findings.wrong(path, "is missing");
            return;
        }
        bench.run("DELETE FROM side");
        long rows = fill(candidate, file.get(), bench, findings);
        if (file.get().content().records().orElse(-1) != rows)
            findings.wrong(
                    path,
                    "has %,d rows, and release.json says %s"
                            .formatted(rows, file.get().content().records()));
        bench.rows(
                Bench.sql("splits-twice"),
                row -> findings.wrong(
                        path, "has the article %s %,d times".formatted(row.getString(1), row.getLong(2))));
        bench.rows(
                Bench.sql("splits-missing"),
                row -> findings.wrong(path, "lacks the article %s".formatted(row.getString(1))));
        bench.rows(
                Bench.sql("splits-strange"),
                row -> findings.wrong(path, "has %s, which is no article of the RDF".formatted(row.getString(1))));
        if (split.equals("event"))
            bench.rows(
                    Bench.sql("splits-event"),
                    row -> findings.wrong(
                            path, "has the event %s on %,d sides".formatted(row.getString(1), row.getLong(2))));
    }

    private static long fill(Candidate candidate, ReleaseFile file, Bench bench, Findings findings)
            throws IOException, SQLException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        long rows = 0;
        try (InputStream in = candidate.open(file);
                CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format);
                Bench.Filler sides = bench.new Filler("side")) {
            if (!parser.getHeaderNames().containsAll(List.of("article", "split"))) {
                findings.wrong(file.path(), "has no columns article and split");
                return 0;
            }
            for (CSVRecord row : parser) {
                rows++;
                if (row.size() != parser.getHeaderNames().size()) {
                    findings.wrong(file.path(), "row %,d has %d cells".formatted(rows, row.size()));
                    continue;
                }
                if (!SIDES.contains(row.get("split")))
                    findings.wrong(file.path(), "row %,d is on the side '%s'".formatted(rows, row.get("split")));
                sides.add(row.get("article"), row.get("split"));
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            findings.wrong(file.path(), "is not CSV: " + e.getMessage());
        }
        return rows;
    }
}
