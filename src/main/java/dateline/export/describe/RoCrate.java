package dateline.export.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Content;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Metadata.Funding;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** RO-Crate 1.3, for archives of research: a flat list of files, people, licence and the run that made it, and a page of it. */
final class RoCrate implements Description {
    static final String FILE = "ro-crate-metadata.json";
    static final String PREVIEW = "ro-crate-preview.html";

    private static final String VERSION = "https://w3id.org/ro/crate/1.3";
    private static final String SOFTWARE = "https://w3id.org/dateline";

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        ObjectNode crate = Json.object().put("@context", VERSION + "/context");
        ArrayNode graph = crate.putArray("@graph");
        graph.add(descriptor());
        graph.add(root(described));
        List<ObjectNode> others = new ArrayList<>();
        agents(described).forEach(agent -> others.add(flat(agent)));
        others.add(license(described));
        identifier(described).ifPresent(others::add);
        for (Funding money : described.metadata().funding()) {
            others.add(grant(described, money));
            others.add(funder(money));
        }
        for (String place : described.metadata().spatial()) others.add(place(place));
        contact(described).ifPresent(others::add);
        release.files().forEach(file -> others.add(file(file)));
        others.add(itself());
        others.add(run(described));
        others.add(software(described));
        TreeMap<String, ObjectNode> once = new TreeMap<>(); // creator and publisher may be one
        for (ObjectNode other : others) once.putIfAbsent(other.get("@id").textValue(), other);
        once.values().forEach(graph::add);
        String json = Json.write(crate);
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(FILE, json);
        texts.put(PREVIEW, CratePreview.of(described, json));
        return texts;
    }

    private static ObjectNode descriptor() {
        ObjectNode said = thing(FILE, "CreativeWork");
        said.set("about", Json.id("./"));
        said.set("conformsTo", Json.id(VERSION));
        return said;
    }

    private static ObjectNode root(Described described) {
        ObjectNode said = thing("./", "Dataset");
        SchemaDataset.describe(said, described);
        said.remove(List.of("spatialCoverage", "funding", "contactPoint")); // here things are referred to, not nested
        said.set("license", Json.id(described.metadata().license().iri().toString()));
        said.put("url", described.address());
        described.metadata().identifier().ifPresent(iri -> {
            said.set("identifier", Json.id(iri.toString()));
            said.put("cite-as", iri.toString());
        });
        said.put("creditText", described.citation());
        said.set(
                "creator",
                refer(described.metadata().creators().stream().map(RoCrate::id).toList()));
        said.set(
                "author",
                refer(described.metadata().creators().stream().map(RoCrate::id).toList()));
        said.set("publisher", Json.id(id(described.metadata().publisher())));
        if (!described.metadata().funding().isEmpty())
            said.set(
                    "funding",
                    refer(described.metadata().funding().stream()
                            .map(money -> grantId(described, money))
                            .toList()));
        if (!described.metadata().spatial().isEmpty())
            said.set(
                    "contentLocation",
                    refer(described.metadata().spatial().stream()
                            .map(RoCrate::placeId)
                            .toList()));
        contact(described)
                .ifPresent(contact ->
                        said.set("contactPoint", Json.id(contact.get("@id").textValue())));
        described.previous().ifPresent(previous -> said.put("isBasedOn", previous));
        List<String> parts = new ArrayList<>(
                described.release().files().stream().map(ReleaseFile::path).toList());
        parts.add(ReleaseFormat.FILE);
        said.set("hasPart", refer(parts));
        said.set("mentions", Json.id("#release"));
        return said;
    }

    private static ObjectNode file(ReleaseFile file) {
        Content content = file.content();
        ObjectNode said = thing(file.path(), "File")
                .put("name", content.title())
                .put("contentSize", Long.toString(file.bytes()))
                .put("sha256", file.sha256());
        if (content.packing().isPresent())
            said.putArray("encodingFormat").add(Described.encoding(content)).add(content.mediaType());
        else said.put("encodingFormat", content.mediaType());
        return said;
    }

    /** The model that this is made of; the hash of everything stands in SHA256SUMS. */
    private static ObjectNode itself() {
        return thing(ReleaseFormat.FILE, "File")
                .put("name", "The release, for programs of Dateline")
                .put("encodingFormat", "application/json");
    }

    private static List<Agent> agents(Described described) {
        List<Agent> agents = new ArrayList<>(described.metadata().creators());
        agents.add(described.metadata().publisher());
        return agents;
    }

    private static ObjectNode flat(Agent agent) {
        ObjectNode said =
                thing(id(agent), agent.isPerson() ? "Person" : "Organization").put("name", agent.name());
        agent.givenName().ifPresent(name -> said.put("givenName", name));
        agent.familyName().ifPresent(name -> said.put("familyName", name));
        agent.affiliation().ifPresent(body -> said.put("affiliation", body));
        return said;
    }

    private static String id(Agent agent) {
        return agent.identifier().map(URI::toString).orElseGet(() -> "#" + Slug.of(agent.name()));
    }

    private static ObjectNode license(Described described) {
        ObjectNode said = thing(described.metadata().license().iri().toString(), "CreativeWork")
                .put("name", described.metadata().license().name());
        described.metadata().license().spdx().ifPresent(spdx -> said.put("identifier", spdx));
        return said.put("description", "The licence of the dataset.");
    }

    private static Optional<ObjectNode> identifier(Described described) {
        return described.metadata().identifier().map(iri -> {
            ObjectNode said = thing(iri.toString(), "PropertyValue");
            Optional<String> doi = described.doi();
            doi.ifPresent(name -> said.put("propertyID", "https://registry.identifiers.org/registry/doi"));
            said.put("value", doi.map(name -> "doi:" + name).orElseGet(iri::toString));
            return said.put("url", iri.toString());
        });
    }

    private static ObjectNode grant(Described described, Funding money) {
        ObjectNode said = thing(grantId(described, money), "Grant")
                .put(
                        "name",
                        money.award().map(award -> money.funder() + " " + award).orElseGet(money::funder));
        money.award().ifPresent(award -> said.put("identifier", award));
        said.set("funder", Json.id(funderId(money)));
        return said;
    }

    private static ObjectNode funder(Funding money) {
        return thing(funderId(money), "Organization").put("name", money.funder());
    }

    private static String grantId(Described described, Funding money) {
        return "#grant-" + (described.metadata().funding().indexOf(money) + 1);
    }

    private static String funderId(Funding money) {
        return money.funderIdentifier().map(URI::toString).orElseGet(() -> "#" + Slug.of(money.funder()));
    }

    private static ObjectNode place(String place) {
        return thing(placeId(place), "Place").put("name", place);
    }

    private static String placeId(String place) {
        return place.matches("https?://.*") ? place : "#place-" + Slug.of(place);
    }

    private static Optional<ObjectNode> contact(Described described) {
        return described.metadata().contact().map(contact -> {
            ObjectNode said = thing(contact.toString(), "ContactPoint").put("contactType", "data");
            return contact.toString().startsWith("mailto:")
                    ? said.put("email", contact.toString().substring("mailto:".length()))
                    : said.put("url", contact.toString());
        });
    }

    /** What made it. */
    private static ObjectNode run(Described described) {
        ObjectNode said = thing("#release", "CreateAction")
                .put("name", "dateline export --version " + described.version())
                .put("endTime", described.release().date().toString());
        said.set("instrument", Json.id(SOFTWARE));
        said.set("result", Json.id("./"));
        return said;
    }

    private static ObjectNode software(Described described) {
        return thing(SOFTWARE, "SoftwareApplication")
                .put("name", "Dateline")
                .put("url", SOFTWARE)
                .put("version", described.release().generator());
    }

    private static ObjectNode thing(String id, String type) {
        return Json.object().put("@id", id).put("@type", type);
    }

    /** One reference, or a list of several. */
    private static JsonNode refer(List<String> ids) {
        if (ids.size() == 1) return Json.id(ids.getFirst());
        ArrayNode list = Json.list();
        ids.forEach(id -> list.add(Json.id(id)));
        return list;
    }
}
