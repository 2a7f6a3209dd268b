package dateline.export.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Release;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Citation File Format 1.2, which code hosts and reference managers read. */
final class CitationFile implements Description {
    static final String FILE = "CITATION.cff";

    private static final String ORCID = "https://orcid\\.org/[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]";

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        Metadata metadata = described.metadata();
        ObjectNode said = Json.object();
        said.put("cff-version", "1.2.0");
        said.put("message", "If you use this dataset, please cite it as below.");
        said.put("type", "dataset");
        said.put("title", metadata.title());
        ArrayNode authors = said.putArray("authors");
        metadata.creators().forEach(creator -> authors.add(agent(creator)));
        said.put("version", described.version());
        said.put("date-released", release.date().toString());
        described.doi().ifPresent(doi -> said.put("doi", doi));
        said.put("url", described.address());
        metadata.license()
                .spdx()
                .ifPresentOrElse(
                        spdx -> said.put("license", spdx),
                        () -> said.put("license-url", metadata.license().iri().toString()));
        said.put("abstract", metadata.description());
        if (!metadata.keywords().isEmpty())
            said.set(
                    "keywords",
                    Json.texts(metadata.keywords().stream().distinct().toList()));
        metadata.contact()
                .map(Object::toString)
                .filter(contact -> contact.startsWith("mailto:"))
                .ifPresent(contact -> said.putArray("contact")
                        .add(Json.object()
                                .put("name", metadata.publisher().name())
                                .put("email", contact.substring("mailto:".length()))));
        return new TreeMap<>(Map.of(FILE, write(said)));
    }

    private static ObjectNode agent(Agent agent) {
        ObjectNode said = Json.object();
        if (!agent.isPerson()) said.put("name", agent.name());
        agent.givenName().ifPresent(name -> said.put("given-names", name));
        agent.familyName().ifPresent(name -> said.put("family-names", name));
        agent.affiliation().filter(body -> agent.isPerson()).ifPresent(body -> said.put("affiliation", body));
        agent.identifier().map(Object::toString).ifPresent(iri -> {
            if (iri.matches(ORCID)) said.put("orcid", iri);
            else if (iri.matches("https?://.*")) said.put("website", iri);
        });
        return said;
    }

    private static String write(ObjectNode said) {
        try {
            return MAPPER.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of YAML cannot be written", e);
        }
    }
}
