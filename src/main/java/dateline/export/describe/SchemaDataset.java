package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Metadata;

/** What schema.org has to say of a dataset, as search engines, Croissant and RO-Crate read it alike. */
final class SchemaDataset {
    private SchemaDataset() {}

    /** Puts all of it but identity, type and files. */
    static void describe(ObjectNode said, Described described) {
        Metadata metadata = described.metadata();
        said.put("name", metadata.title());
        said.put("description", metadata.description());
        said.put("version", described.version());
        said.put("datePublished", described.release().date().toString());
        said.set("keywords", Json.texts(metadata.keywords()));
        said.put("isAccessibleForFree", true);
        if (!described.release().languages().isEmpty())
            said.set("inLanguage", Json.texts(described.release().languages()));
        described
                .temporal()
                .ifPresent(period -> said.put("temporalCoverage", "%s/%s".formatted(period.from(), period.to())));
        if (!metadata.spatial().isEmpty()) said.set("spatialCoverage", places(metadata));
        if (!metadata.funding().isEmpty()) said.set("funding", SchemaAgents.funding(metadata.funding()));
        metadata.contact()
                .ifPresent(contact -> said.set(
                        "contactPoint",
                        contact.toString().startsWith("mailto:")
                                ? Json.object()
                                        .put("@type", "ContactPoint")
                                        .put("email", contact.toString().substring("mailto:".length()))
                                : Json.object().put("@type", "ContactPoint").put("url", contact.toString())));
    }

    private static ArrayNode places(Metadata metadata) {
        ArrayNode places = Json.list();
        for (String place : metadata.spatial()) {
            ObjectNode said = Json.object();
            if (place.matches("https?://.*"))
                said.put("@id", place).put("@type", "Place").put("name", place);
            else said.put("@type", "Place").put("name", place);
            places.add(said);
        }
        return places;
    }
}
