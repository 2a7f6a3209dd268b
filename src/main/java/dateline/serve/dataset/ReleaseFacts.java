package dateline.serve.dataset;

import dateline.export.release.Metadata;
import dateline.export.release.Release;
import dateline.serve.dataset.EditionView.Fact;
import java.util.ArrayList;
import java.util.List;

/** What is said of a release as a whole: by whom, under which licence, of what. */
final class ReleaseFacts {
    private ReleaseFacts() {}

    /** What of the articles' words is in it, in a sentence. */
    static String text(Release release) {
        return switch (release.text()) {
            case OFFSETS ->
                "The articles' words are not in it: each sentence is given by its place in the article and a hash.";
            case SENTENCES -> "Of the articles' words it holds the sentences that facts rest on.";
            case FULL -> "It holds all sentences of the articles.";
        };
    }

    /** Line by line, in the order of a page. */
    static List<Fact> of(Release release) {
        Metadata metadata = release.metadata();
        List<Fact> facts = new ArrayList<>();
        for (Metadata.Agent creator : metadata.creators()) facts.add(agent("Creator", creator));
        facts.add(agent("Publisher", metadata.publisher()));
        facts.add(new Fact(
                "Licence",
                metadata.license().name(),
                web(metadata.license().iri().toString())));
        for (Metadata.Funding funding : metadata.funding())
            facts.add(new Fact(
                    "Funding",
                    funding.funder()
                            + funding.award().map(award -> ", " + award).orElse(""),
                    funding.funderIdentifier().map(iri -> web(iri.toString())).orElse("")));
        metadata.contact()
                .ifPresent(contact -> facts.add(new Fact("Contact", contact.toString(), contact(contact.toString()))));
        if (!metadata.keywords().isEmpty()) facts.add(new Fact("Keywords", String.join(", ", metadata.keywords()), ""));
        if (release.firstPublished().isPresent() && release.lastPublished().isPresent())
            facts.add(new Fact(
                    "Articles published",
                    release.firstPublished().get() + " to "
                            + release.lastPublished().get(),
                    ""));
        metadata.temporal()
                .ifPresent(period -> facts.add(new Fact("Time covered", period.from() + " to " + period.to(), "")));
        if (!metadata.spatial().isEmpty())
            facts.add(new Fact("Places covered", String.join(", ", metadata.spatial()), ""));
        if (!release.languages().isEmpty())
            facts.add(new Fact("Languages", String.join(", ", release.languages()), ""));
        facts.add(new Fact("Access", "Open to all, free of charge, over HTTP", ""));
        facts.add(new Fact(
                "Made by",
                "Dateline %s; facts found by %s"
                        .formatted(release.generator(), String.join(", ", release.extractors())),
                ""));
        facts.add(new Fact(
                "Made of", "State %d of the data, of %s".formatted(release.snapshot(), release.snapshotAt()), ""));
        if (!release.withdrawn().isEmpty())
            facts.add(new Fact(
                    "Withdrawn",
                    EditionView.grouped(release.withdrawn().size())
                            + " articles of earlier releases are not in this one",
                    ""));
        return facts;
    }

    private static Fact agent(String name, Metadata.Agent agent) {
        return new Fact(
                name,
                agent.name() + agent.affiliation().map(where -> ", " + where).orElse(""),
                agent.identifier().map(iri -> web(iri.toString())).orElse(""));
    }

    /** An address that a page may lead to; empty for all that is not of the Web. */
    static String web(String iri) {
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }

    private static String contact(String iri) {
        return iri.startsWith("mailto:") ? iri : web(iri);
    }
}
