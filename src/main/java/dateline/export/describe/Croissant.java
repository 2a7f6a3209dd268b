package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Column;
import dateline.export.release.Content.Role;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Croissant 1.1, for those who train models: files with hashes, a record set for each table, and splits. */
final class Croissant implements Description {
    static final String FILE = "croissant.json";

    /** Wikidata's cardinality, as the specification has it for the number of records. */
    private static final String COUNT = "http://www.wikidata.org/entity/Q4049983";

    private static final List<String> SPLITS = List.of("time", "publisher", "event");

    /** Terms that are Croissant's own; all others are those of schema.org. */
    private static final List<String> TERMS = List.of(
            "annotation",
            "arrayShape",
            "citeAs",
            "column",
            "containedIn",
            "equivalentProperty",
            "excludes",
            "extract",
            "field",
            "fileProperty",
            "fileObject",
            "fileSet",
            "format",
            "includes",
            "isArray",
            "isLiveDataset",
            "jsonPath",
            "key",
            "md5",
            "parentField",
            "recordSet",
            "references",
            "regex",
            "readLines",
            "sdVersion",
            "separator",
            "source",
            "subField",
            "transform",
            "unArchive",
            "value");

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        ObjectNode said = Json.object();
        said.set("@context", context());
        said.put("@type", "sc:Dataset");
        said.put("@id", described.address());
        said.set("conformsTo", Json.id("http://mlcommons.org/croissant/1.1"));
        SchemaDataset.describe(said, described);
        said.put("url", described.address());
        said.put("identifier", described.identifier());
        said.put("license", described.metadata().license().iri().toString());
        said.set("creator", SchemaAgents.all(described.metadata().creators()));
        said.set("publisher", SchemaAgents.of(described.metadata().publisher()));
        said.put("citeAs", described.bibtex());
        said.put("isLiveDataset", false);
        said.put("dateModified", release.date().toString());
        ArrayNode files = said.putArray("distribution");
        for (ReleaseFile file : release.files()) files.add(file(described, file));
        ArrayNode records = said.putArray("recordSet");
        for (Table table : release.tables()) records.add(records(described, table));
        addSplits(described, records);
        return new TreeMap<>(Map.of(FILE, Json.write(said)));
    }

    private static ObjectNode context() {
        ObjectNode context = Json.object();
        context.put("@language", "en");
        context.put("@vocab", "http://schema.org/");
        context.put("sc", "http://schema.org/");
        context.put("cr", "http://mlcommons.org/croissant/");
        context.put("rai", "http://mlcommons.org/croissant/RAI/");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("conformsTo", "dct:conformsTo");
        for (String term : TERMS) context.put(term, "cr:" + term);
        context.set("data", Json.object().put("@id", "cr:data").put("@type", "@json"));
        context.set("examples", Json.object().put("@id", "cr:examples").put("@type", "@json"));
        context.set("dataType", Json.object().put("@id", "cr:dataType").put("@type", "@vocab"));
        return context;
    }

    private static ObjectNode file(Described described, ReleaseFile file) {
        return Json.object()
                .put("@type", "cr:FileObject")
                .put("@id", file.path())
                .put("name", file.path())
                .put("description", file.content().title())
                .put("contentUrl", described.address(file))
                .put("contentSize", file.bytes() + " B")
                .put("encodingFormat", Described.encoding(file.content()))
                .put("sha256", file.sha256());
    }

    private static ObjectNode records(Described described, Table table) {
        Optional<ReleaseFile> csv = described.csv(table);
        ObjectNode said = records(table.name(), table.description());
        ArrayNode key = said.putArray("key");
        table.key().forEach(column -> key.add(Json.id(table.name() + "/" + column)));
        csv.ifPresent(file -> file.content().records().ifPresent(rows -> count(said, table.name(), rows)));
        ArrayNode fields = said.putArray("field");
        for (Column column : table.columns()) {
            ObjectNode field = field(table.name(), column.name(), column.description(), type(column.type()));
            column.property().ifPresent(property -> field.put("equivalentProperty", property));
            csv.ifPresent(file -> field.set("source", source(file, column.name())));
            table.foreignKeys().stream()
                    .filter(foreign -> foreign.column().equals(column.name()))
                    .findFirst()
                    .ifPresent(
                            foreign -> field.set("references", Json.id(foreign.table() + "/" + foreign.references())));
            fields.add(field);
        }
        return said;
    }

    private static ObjectNode records(String name, String description) {
        return Json.object()
                .put("@type", "cr:RecordSet")
                .put("@id", name)
                .put("name", name)
                .put("description", description);
    }

    private static void count(ObjectNode records, String name, long rows) {
        records.putArray("annotation")
                .add(Json.object()
                        .put("@type", "cr:Field")
                        .put("@id", name + "/-count") // no column has such a name
                        .put("name", "count")
                        .put("dataType", COUNT)
                        .put("value", rows));
    }

    private static ObjectNode field(String table, String column, String description, String type) {
        return Json.object()
                .put("@type", "cr:Field")
                .put("@id", table + "/" + column)
                .put("name", column)
                .put("description", description)
                .put("dataType", type);
    }

    private static ObjectNode source(ReleaseFile file, String column) {
        ObjectNode source = Json.object();
        source.set("fileObject", Json.id(file.path()));
        source.set("extract", Json.object().put("column", column));
        return source;
    }

    static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "sc:Text";
            case IRI -> "sc:URL";
            case INTEGER -> "sc:Integer";
            case DECIMAL -> "sc:Float";
            case BOOLEAN -> "sc:Boolean";
            case DATE -> "sc:Date";
            case DATE_TIME -> "sc:DateTime";
        };
    }

    /** The sides, and for each way to divide the articles which of them is on which. */
    private static void addSplits(Described described, ArrayNode records) {
        List<ReleaseFile> splits = described.release().files(Role.SPLIT);
        boolean anyIsThere = false;
        for (String way : SPLITS) {
            Optional<ReleaseFile> file = splits.stream()
                    .filter(each -> each.path().equals("splits/%s.csv".formatted(way)))
                    .findFirst();
            if (file.isEmpty()) continue;
            anyIsThere = true;
            String name = "split_by_" + way;
            ObjectNode said = records(name, file.get().content().title());
            said.putArray("key").add(Json.id(name + "/article"));
            file.get().content().records().ifPresent(rows -> count(said, name, rows));
            ObjectNode article = field(name, "article", "The article.", "sc:URL");
            article.set("source", source(file.get(), "article"));
            if (described.release().tables().stream()
                    .anyMatch(table -> table.name().equals("articles")))
                article.set("references", Json.id("articles/article"));
            ObjectNode side = field(name, "split", "The side that it is on.", "sc:Text");
            side.set("source", source(file.get(), "split"));
            side.set("references", Json.id("splits/name"));
            said.putArray("field").add(article).add(side);
            records.add(said);
        }
        if (anyIsThere) records.add(sides());
    }

    private static ObjectNode sides() {
        ObjectNode said = records("splits", "What the sides are for.").put("dataType", "cr:Split");
        said.set("key", Json.id("splits/name"));
        said.putArray("field")
                .add(field("splits", "name", "The name of the side.", "sc:Text"))
                .add(field("splits", "url", "What it is for.", "sc:URL"));
        said.putArray("data")
                .add(side("train", "cr:TrainingSplit"))
                .add(side("validation", "cr:ValidationSplit"))
                .add(side("test", "cr:TestSplit"))
                .add(Json.object().put("splits/name", "none")); // what cannot be put on a side
        return said;
    }

    private static ObjectNode side(String name, String use) {
        return Json.object().put("splits/name", name).put("splits/url", use);
    }
}
