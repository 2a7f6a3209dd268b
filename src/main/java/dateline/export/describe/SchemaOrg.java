package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Content.Role;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A schema.org Dataset, for search engines; a page of the release has it in its head. */
final class SchemaOrg implements Description {
    static final String FILE = "dataset.jsonld";

    /** What people load. It stands in the release's page, which stays small; the catalogue (DCAT) has every file. */
    private static final Set<Role> USED = EnumSet.of(Role.RDF, Role.TABLE, Role.DATABASE, Role.SPLIT);

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        ObjectNode said = Json.object();
        said.set(
                "@context",
                Json.object().put("@vocab", "https://schema.org/").put("prov", "http://www.w3.org/ns/prov#"));
        said.put("@id", described.address());
        said.put("@type", "Dataset");
        SchemaDataset.describe(said, described);
        said.put("url", described.address());
        said.put("identifier", described.identifier());
        said.put("license", described.metadata().license().iri().toString());
        said.set("creator", SchemaAgents.all(described.metadata().creators()));
        said.set("publisher", SchemaAgents.of(described.metadata().publisher()));
        said.put("creditText", described.citation());
        said.put("measurementTechnique", "Extraction by rules, by " + release.generator());
        said.set(
                "isPartOf",
                Json.id(described.series())
                        .put("@type", "DataCatalog")
                        .put("name", described.metadata().title()));
        described.previous().ifPresent(previous -> said.set("prov:wasRevisionOf", Json.id(previous)));
        ArrayNode variables = said.putArray("variableMeasured");
        for (Table table : release.tables())
            variables.add(Json.object()
                    .put("@type", "PropertyValue")
                    .put("name", table.title())
                    .put("description", table.description()));
        ArrayNode files = said.putArray("distribution");
        for (ReleaseFile file : described.data())
            if (USED.contains(file.content().role()))
                files.add(Json.object()
                        .put("@type", "DataDownload")
                        .put("name", file.content().title())
                        .put("contentUrl", described.address(file))
                        .put("encodingFormat", Described.encoding(file.content()))
                        .put("contentSize", file.bytes() + " B")
                        .put("sha256", file.sha256()));
        return new TreeMap<>(Map.of(FILE, Json.write(said)));
    }
}
