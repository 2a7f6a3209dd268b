package dateline.export.describe;

import dateline.export.release.Column;
import dateline.export.release.Content;
import dateline.export.release.Content.Packing;
import dateline.export.release.Content.Role;
import dateline.export.release.Counts;
import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Table;
import dateline.export.release.TextRights;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A release of a made-up dataset about ferries, with words in it that would break careless writers. */
final class Ferries {
    static final String HOSTILE = "Ferries & <b>\"boats\"</b> | 'x': #1 \\ {y} ]]> </script> é 日本";

    private Ferries() {}

    static Release release() {
        return release(metadata(HOSTILE));
    }

    static Release release(Metadata metadata) {
        return new Release(
                metadata,
                ReleaseVersion.parse("1.2.0"),
                LocalDate.of(2031, 5, 6),
                "https://news.example/",
                "dateline 0.1.0",
                List.of("dateline/0.1.0"),
                7,
                Instant.parse("2031-05-06T01:02:03Z"),
                TextRights.OFFSETS,
                Optional.of(ReleaseVersion.parse("1.1.0")),
                Optional.of(LocalDate.of(2031, 3, 1)),
                Optional.of(LocalDate.of(2031, 4, 30)),
                List.of("en"),
                List.of("https://news.example/id/article/ferry-1"),
                List.of("https://news.example/id/article/gone-1"),
                new Counts(
                        30,
                        20,
                        3,
                        new TreeMap<>(Map.of("https://schema.org/NewsArticle", 2L, "https://schema.org/Person", 1L)),
                        new TreeMap<>(Map.of(
                                "https://schema.org/headline", 2L,
                                "https://schema.org/publisher", 1L,
                                "https://schema.org/datePublished", 1L,
                                "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", 3L))),
                List.of(articles(), publishers()),
                files());
    }

    static Metadata metadata(String title) {
        return new Metadata(
                "ferry-news",
                title,
                "What is told of ferries. " + HOSTILE,
                Optional.of(URI.create("https://doi.org/10.1234/ferry.1_2")),
                Optional.of(URI.create("https://doi.org/10.1234/ferry")),
                URI.create("https://news.example/dataset/"),
                List.of(
                        new Agent(
                                "Ada Quay",
                                true,
                                Optional.of("Ada"),
                                Optional.of("Quay"),
                                Optional.of(URI.create("https://orcid.org/0000-0002-1825-0097")),
                                Optional.of("Lab <&>")),
                        new Agent(
                                "Quay & Sons",
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                new Agent("Quay & Sons", false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Metadata.License(
                        "Creative Commons Attribution 4.0 International",
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        Optional.of("CC-BY-4.0")),
                List.of(new Metadata.Funding(
                        "Council of \"Ferries\"",
                        Optional.of(URI.create("https://ror.org/021nxhr62")),
                        Optional.of("F-1"))),
                List.of("news", "a: b", "- c"),
                Optional.of(URI.create("mailto:desk@news.example")),
                Optional.empty(),
                List.of("Port Almond", "https://places.example/1"));
    }

    private static Table articles() {
        return new Table(
                "articles",
                "Articles",
                "One row for each article.",
                List.of(
                        column("article", Column.Type.IRI, true, Optional.empty(), List.of()),
                        column(
                                "headline",
                                Column.Type.TEXT,
                                false,
                                Optional.of("https://schema.org/headline"),
                                List.of()),
                        column(
                                "publisher",
                                Column.Type.IRI,
                                false,
                                Optional.of("https://schema.org/publisher"),
                                List.of()),
                        column(
                                "date_published",
                                Column.Type.DATE,
                                false,
                                Optional.of("https://schema.org/datePublished"),
                                List.of()),
                        column(
                                "kind",
                                Column.Type.TEXT,
                                true,
                                Optional.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                                List.of(new Column.Value("Statement", "It was | said."))),
                        column("words", Column.Type.INTEGER, false, Optional.empty(), List.of()),
                        column(
                                "is_late",
                                Column.Type.BOOLEAN,
                                true,
                                Optional.empty(),
                                List.of(new Column.Value("true", "Late."), new Column.Value("false", "Not.")))),
                List.of("article"),
                List.of(new Table.ForeignKey("publisher", "publishers", "publisher")),
                Optional.of("SELECT ?article { ?article a schema:NewsArticle }"));
    }

    private static Table publishers() {
        return new Table(
                "publishers",
                "Publishers",
                "One row for each | outlet.",
                List.of(column("publisher", Column.Type.IRI, true, Optional.empty(), List.of())),
                List.of("publisher"),
                List.of(),
                Optional.empty());
    }

    private static Column column(
            String name, Column.Type type, boolean isRequired, Optional<String> property, List<Column.Value> values) {
        return new Column(
                name,
                type,
                "What | it <is>.",
                type == Column.Type.INTEGER ? Optional.of("words") : Optional.empty(),
                values,
                isRequired,
                property,
                "=1+1");
    }

    private static List<ReleaseFile> files() {
        return List.of(
                file(
                        "README.md",
                        Role.DOCUMENT,
                        "text/markdown",
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty()),
                file(
                        "rdf/dataset.nq.gz",
                        Role.RDF,
                        "application/n-quads",
                        Optional.of(Packing.GZIP),
                        OptionalLong.of(30),
                        Optional.empty()),
                file(
                        "splits/event.csv",
                        Role.SPLIT,
                        "text/csv",
                        Optional.empty(),
                        OptionalLong.of(2),
                        Optional.empty()),
                table("articles", 2),
                table("publishers", 1));
    }

    private static ReleaseFile table(String name, long rows) {
        return file(
                "tables/%s.csv".formatted(name),
                Role.TABLE,
                "text/csv",
                Optional.empty(),
                OptionalLong.of(rows),
                Optional.of(name));
    }

    private static ReleaseFile file(
            String path,
            Role role,
            String mediaType,
            Optional<Packing> packing,
            OptionalLong records,
            Optional<String> table) {
        String hash = "%08x".formatted(path.hashCode()).repeat(8);
        return new ReleaseFile(
                new Content(path, role, "The file " + path + " & co", mediaType, packing, records, table),
                path.length() * 1000L,
                hash);
    }
}
