package dateline.export.describe;

import dateline.export.describe.Sources.Source;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Metadata.Funding;
import dateline.export.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers the questions of Datasheets for Datasets (Gebru and others, Communications of the ACM 64/12, 2021). What is the same
 * for all of Dateline stands in {@code datasheet.txt}; a line {@code @name} in it is filled in for the release.
 */
final class Datasheet {
    private static final int OUTLETS = 100; // more would not be read; the table of publishers has all

    String of(Described described, Sources sources) {
        Map<String, String> filled = Map.of(
                "@title", title(described),
                "@makers", makers(described),
                "@contents", contents(described.release()),
                "@outlets", outlets(sources),
                "@languages", table("Language", sources.languages()),
                "@rights", Readme.rights(described.release()),
                "@scores", scores("baseline.json"),
                "@marks", scores("marks.json"),
                "@reading", scores("reading.json"),
                "@maintenance", maintenance(described));
        return template()
                .lines()
                .map(line -> filled.getOrDefault(line.strip(), line).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String title(Described described) {
        return "# Datasheet of %s, version %s"
                .formatted(Markdown.text(described.metadata().title()), described.version());
    }

    private static String makers(Described described) {
        String creators = described.metadata().creators().stream()
                .map(Agent::name)
                .map(Markdown::text)
                .collect(Collectors.joining(", "));
        String funding =
                described.metadata().funding().stream().map(Datasheet::money).collect(Collectors.joining("; "));
        return "Made by %s with %s. Published by %s. Funding: %s."
                .formatted(
                        creators,
                        Markdown.text(described.release().generator()),
                        Markdown.text(described.metadata().publisher().name()),
                        funding.isEmpty() ? "none said" : funding);
    }

    private static String money(Funding money) {
        return Markdown.text(
                money.funder() + money.award().map(award -> " (" + award + ")").orElse(""));
    }

    private static String contents(Release release) {
        List<List<String>> rows = new ArrayList<>();
        release.tables().forEach(table -> new Described(release)
                .csv(table)
                .ifPresent(file -> rows.add(Markdown.cells(
                        Markdown.text(table.title()),
                        file.content().records().isPresent()
                                ? Long.toString(file.content().records().getAsLong())
                                : "",
                        Markdown.text(table.description())))));
        return new Markdown()
                .table(Markdown.cells("What", "How many", "One for"), rows)
                .toString();
    }

    private static String outlets(Sources sources) {
        List<Source> first = sources.outlets().stream().limit(OUTLETS).toList();
        long more = sources.outlets().stream()
                .skip(OUTLETS)
                .mapToLong(Source::articles)
                .sum();
        String table = table("Outlet", first);
        return more == 0
                ? table
                : "%s\nAnd %s outlets more with %s articles together; `tables/publishers.csv` has all."
                        .formatted(table, Integer.toString(sources.outlets().size() - OUTLETS), Long.toString(more));
    }

    private static String table(String what, List<Source> sources) {
        List<List<String>> rows = new ArrayList<>();
        for (Source source : sources)
            rows.add(Markdown.cells(
                    source.name().isEmpty() ? "(the articles do not say)" : Markdown.text(source.name()),
                    Long.toString(source.articles())));
        return new Markdown().table(Markdown.cells(what, "Articles"), rows).toString();
    }

    private static String scores(String file) {
        List<List<String>> rows = new ArrayList<>();
        for (Scores.Score score : Scores.of(file))
            rows.add(Markdown.cells(
                    Markdown.text(score.set()),
                    Markdown.text(score.kind()),
                    score.precision(),
                    score.recall(),
                    score.f1()));
        return new Markdown()
                .table(Markdown.cells("Texts", "What", "Precision", "Recall", "F1"), rows)
                .toString();
    }

    private static String maintenance(Described described) {
        String contact = described
                .metadata()
                .contact()
                .map(iri -> " Contact: %s."
                        .formatted(Markdown.link(iri.toString().replaceFirst("^mailto:", ""), iri.toString())))
                .orElse("");
        return "Kept by %s, at %s, under %s.%s"
                .formatted(
                        Markdown.text(described.metadata().publisher().name()),
                        Markdown.link(described.series(), described.series()),
                        Markdown.link(
                                described.metadata().license().name(),
                                described.metadata().license().iri().toString()),
                        contact);
    }

    private static String template() {
        try (InputStream in = Datasheet.class.getResourceAsStream("datasheet.txt")) {
            if (in == null) throw new IllegalStateException("no datasheet.txt on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
