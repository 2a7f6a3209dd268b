package dateline.export.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Release;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How to make a release again, byte for byte, and how to see that it is the same. */
final class Reproduce {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    String of(Described described) {
        Release release = described.release();
        Markdown page = new Markdown();
        page.heading(1, "How to make this release again");
        page.block(
                "The same articles and settings give the same bytes, on any machine, in any time zone and language.");
        page.table(
                Markdown.cells("What", "Which"),
                List.of(
                        Markdown.cells("Made by", Markdown.text(release.generator())),
                        Markdown.cells("Facts found by", Markdown.text(String.join(", ", release.extractors()))),
                        Markdown.cells("State of the store", state(release)),
                        Markdown.cells("Things are named below", Markdown.code(release.base())),
                        Markdown.cells("Rights to text", release.text().name().toLowerCase(Locale.ROOT)),
                        Markdown.cells(
                                "Version before",
                                release.previous().map(Object::toString).orElse("none"))));
        page.heading(2, "From the store");
        page.block(
                "With the Dateline that is named above, the store in the state above%s, and the metadata below as `dataset.yaml`:"
                        .formatted(release.previous()
                                .map(previous -> " and the release %s in `releases`".formatted(previous))
                                .orElse("")));
        page.listing(
                "sh",
                "dateline export --version %s --date %s --text %s --metadata dataset.yaml releases"
                        .formatted(
                                release.version(),
                                release.date(),
                                release.text().name().toLowerCase(Locale.ROOT)));
        page.listing("yaml", yaml(release.metadata()));
        page.heading(2, "From the articles");
        page.block("The store is made of the articles, whose addresses are in `tables/articles.csv`, in any order:");
        page.listing("sh", "dateline ingest --base %s ARTICLES".formatted(release.base()));
        page.block(
                "An article is the same if its `digest` there is the same: it is the SHA-256 of the article as it was read"
                        + " and of the extractor that read it. Withdrawn articles, and who was joined with or told apart from whom by hand,"
                        + " are decisions that stand in the store, and are not in the articles.");
        page.heading(2, "From the RDF");
        page.block(
                "Each table is what its query in `queries/tables/` answers over `rdf/dataset.nq.gz`, with any SPARQL 1.1"
                        + " engine, sorted by its key.");
        page.heading(2, "Whether it is the same");
        page.listing("sh", "sha256sum -c SHA256SUMS\ndateline verify .");
        page.block(
                "The RDF has no blank nodes, so its sorted N-Quads are its canonical form (RDFC-1.0), and their hash is that of"
                        + " the dataset, however it was packed:");
        page.listing("sh", "gzip -dc rdf/dataset.nq.gz | sha256sum\nzstd -dc rdf/dataset.nq.zst | sha256sum");
        return page.toString();
    }

    private static String state(Release release) {
        return release.snapshotAt().equals(Instant.EPOCH)
                ? "not known"
                : "%s, of %s".formatted(Long.toString(release.snapshot()), release.snapshotAt());
    }

    /** As the command reads it. */
    static String yaml(Metadata metadata) {
        ObjectNode said = Json.object();
        said.put("name", metadata.name());
        said.put("title", metadata.title());
        said.put("description", metadata.description());
        metadata.identifier().ifPresent(iri -> said.put("identifier", iri.toString()));
        metadata.conceptIdentifier().ifPresent(iri -> said.put("concept-identifier", iri.toString()));
        said.put("address", metadata.address().toString());
        ArrayNode creators = said.putArray("creators");
        metadata.creators().forEach(creator -> creators.add(agent(creator)));
        said.set("publisher", agent(metadata.publisher()));
        ObjectNode license = said.putObject("license")
                .put("name", metadata.license().name())
                .put("iri", metadata.license().iri().toString());
        metadata.license().spdx().ifPresent(spdx -> license.put("spdx", spdx));
        if (!metadata.funding().isEmpty()) {
            ArrayNode funding = said.putArray("funding");
            metadata.funding().forEach(money -> {
                ObjectNode each = funding.addObject().put("funder", money.funder());
                money.funderIdentifier().ifPresent(iri -> each.put("funder-identifier", iri.toString()));
                money.award().ifPresent(award -> each.put("award", award));
            });
        }
        if (!metadata.keywords().isEmpty()) said.set("keywords", Json.texts(metadata.keywords()));
        metadata.contact().ifPresent(contact -> said.put("contact", contact.toString()));
        metadata.temporal().ifPresent(period -> said.putObject("temporal")
                .put("from", period.from().toString())
                .put("to", period.to().toString()));
        if (!metadata.spatial().isEmpty()) said.set("spatial", Json.texts(metadata.spatial()));
        try {
            return MAPPER.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of YAML cannot be written", e);
        }
    }

    private static ObjectNode agent(Agent agent) {
        ObjectNode said = Json.object().put("name", agent.name());
        agent.givenName().ifPresent(name -> said.put("given-name", name));
        agent.familyName().ifPresent(name -> said.put("family-name", name));
        agent.identifier().ifPresent(iri -> said.put("identifier", iri.toString()));
        agent.affiliation().ifPresent(body -> said.put("affiliation", body));
        return said;
    }
}
