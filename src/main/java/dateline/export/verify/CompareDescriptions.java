package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.Content.Role;
import dateline.export.release.Metadata;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import dateline.export.verify.description.BadDescriptionException;
import dateline.export.verify.description.Catalogue;
import dateline.export.verify.description.Cff;
import dateline.export.verify.description.Csvw;
import dateline.export.verify.description.DataCite;
import dateline.export.verify.description.DataPackage;
import dateline.export.verify.description.Description;
import dateline.export.verify.description.RoCrate;
import dateline.export.verify.description.Said;
import dateline.export.verify.description.Said.Topic;
import dateline.export.verify.description.SchemaOrg;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;

/**
 * Every description is there, has what its format requires, and says what release.json says: identifier, version, title,
 * licence, creators, date, and of the files, tables and counts whatever it tells.
 */
final class CompareDescriptions implements Check {
    /**
     * A description, and what it must tell.
     *
     * @param topics that it says at least
     * @param roles of the files that it lists, all of them
     */
    private record Expected(String path, Description format, Set<Topic> topics, Set<Role> roles) {}

    private static final Set<Topic> ALL = Set.of(Topic.values());
    private static final Set<Role> DATA = Set.of(Role.RDF, Role.TABLE, Role.DATABASE);

    private static final List<Expected> EXPECTED = List.of(
            new Expected("croissant.json", SchemaOrg.croissant(), ALL, DATA),
            new Expected("dataset.jsonld", SchemaOrg.plain(), ALL, DATA),
            new Expected("ro-crate-metadata.json", new RoCrate(), ALL, Set.of(Role.values())),
            new Expected("datapackage.json", new DataPackage(), ALL, Set.of(Role.TABLE)),
            new Expected("dcat.ttl", Catalogue.dcat(Lang.TURTLE), ALL, DATA),
            new Expected("dcat.jsonld", Catalogue.dcat(Lang.JSONLD), ALL, DATA),
            new Expected("void.ttl", Catalogue.ofVoid(), Set.of(Topic.TITLE, Topic.LICENCE), Set.of()),
            new Expected("tables/csv-metadata.json", new Csvw(), Set.of(Topic.TITLE, Topic.LICENCE), Set.of()),
            new Expected("CITATION.cff", new Cff(), ALL, Set.of()),
            new Expected("datacite.xml", new DataCite(), ALL, Set.of()));

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        for (Expected expected : EXPECTED) look(candidate, expected, findings);
        for (Table table : candidate.release().tables())
            look(
                    candidate,
                    new Expected(
                            "tables/%s.csv-metadata.json".formatted(table.name()),
                            new Csvw(),
                            Set.of(Topic.LICENCE),
                            Set.of()),
                    findings);
        findings.looked("%,d descriptions say what release.json says"
                .formatted(EXPECTED.size() + candidate.release().tables().size()));
    }

    private static void look(Candidate candidate, Expected expected, Findings findings) throws IOException {
        String path = expected.path();
        if (!candidate.has(path)) {
            findings.wrong(path, "is missing");
            return;
        }
        try {
            Said said = expected.format().read(candidate.folder().read(path));
            said.missing().forEach(what -> findings.wrong(path, "lacks " + what));
            topics(candidate.release(), expected, said, findings);
            files(candidate, expected, said, findings);
            said.schemas().forEach(schema -> schema(candidate.release(), path, schema, findings));
            counts(candidate.release(), path, said.counts(), findings);
        } catch (BadDescriptionException e) {
            findings.wrong(path, String.valueOf(e.getMessage()));
        }
    }

    private static void topics(Release release, Expected expected, Said said, Findings findings) {
        String path = expected.path();
        acceptable(release).forEach((topic, values) -> {
            Set<String> found = said.of(topic);
            if (found.isEmpty() && expected.topics().contains(topic)) findings.wrong(path, "lacks the " + topic.word());
            for (String value : found)
                if (!values.contains(value))
                    findings.wrong(
                            path,
                            "says the %s '%s', and release.json %s"
                                    .formatted(
                                            topic.word(),
                                            value,
                                            values.stream()
                                                    .map("'%s'"::formatted)
                                                    .collect(Collectors.joining(" or "))));
        });
        Set<String> creators = said.of(Topic.CREATOR);
        for (Metadata.Agent creator : release.metadata().creators())
            if (!creators.isEmpty() && names(creator).noneMatch(creators::contains))
                findings.wrong(path, "lacks the creator " + creator.name());
    }

    /** What may be said of each topic. */
    private static Map<Topic, Set<String>> acceptable(Release release) {
        Metadata metadata = release.metadata();
        Map<Topic, Set<String>> values = new EnumMap<>(Topic.class);
        String address = metadata.address(release.version()).toString();
        values.put(
                Topic.IDENTIFIER,
                Stream.of(Stream.of(address), metadata.identifier().stream().map(Object::toString))
                        .flatMap(each -> each)
                        .collect(Collectors.toCollection(TreeSet::new)));
        values.put(Topic.VERSION, Set.of(release.version().toString()));
        values.put(Topic.TITLE, Set.of(metadata.title()));
        Set<String> licences = new TreeSet<>(Set.of(metadata.license().iri().toString()));
        licences.add(metadata.license().name());
        metadata.license().spdx().ifPresent(licences::add);
        values.put(Topic.LICENCE, licences);
        values.put(
                Topic.CREATOR,
                metadata.creators().stream()
                        .flatMap(CompareDescriptions::names)
                        .collect(Collectors.toCollection(TreeSet::new)));
        values.put(Topic.DATE, Set.of(release.date().toString()));
        return values;
    }

    private static Stream<String> names(Metadata.Agent agent) {
        return Stream.concat(
                Stream.of(agent.name()), agent.givenName().stream().flatMap(given -> agent.familyName().stream()
                        .map(family -> given + " " + family)));
    }

    private static void files(Candidate candidate, Expected expected, Said said, Findings findings) throws IOException {
        String path = expected.path();
        Release release = candidate.release();
        Set<String> told = new HashSet<>();
        for (Said.File file : said.files()) {
            String name = name(release, path, file.path());
            told.add(name);
            if (!candidate.has(name)) {
                findings.wrong(path, "lists %s, which is not there".formatted(file.path()));
                continue;
            }
            long bytes = candidate.folder().size(name);
            if (file.bytes().isPresent() && file.bytes().getAsLong() != bytes)
                findings.wrong(
                        path,
                        "says that %s has %,d bytes; it has %,d"
                                .formatted(name, file.bytes().getAsLong(), bytes));
            String hash = candidate.folder().sha256(name);
            if (file.sha256().filter(each -> !each.equals(hash)).isPresent())
                findings.wrong(path, "says another SHA-256 of %s than it has".formatted(name));
            candidate.listed(name).ifPresent(listed -> {
                if (file.rows().isPresent()
                        && listed.content().records().isPresent()
                        && !file.rows().equals(listed.content().records()))
                    findings.wrong(
                            path,
                            "says that %s has %,d rows, and release.json %,d"
                                    .formatted(
                                            name,
                                            file.rows().getAsLong(),
                                            listed.content().records().getAsLong()));
            });
        }
        for (ReleaseFile file : release.files())
            if (expected.roles().contains(file.content().role()) && !told.contains(file.path()))
                findings.wrong(path, "does not list " + file.path());
    }

    /** Descriptions name files by their path, or by where they are served. */
    private static String name(Release release, String description, String said) {
        String address = release.metadata().address(release.version()).toString();
        if (said.startsWith(address)) return said.substring(address.length());
        String path = said.startsWith("./") ? said.substring(2) : said;
        int slash = description.lastIndexOf('/');
        return slash < 0 || path.contains("/") ? path : description.substring(0, slash + 1) + path;
    }

    private static void schema(Release release, String path, Said.Schema schema, Findings findings) {
        List<Table> tables = release.tables().stream()
                .filter(table -> table.name().equals(schema.table().replace('-', '_')))
                .toList();
        if (tables.isEmpty()) return; // a file that is no table: a split, a list of changes
        Table table = tables.getFirst();
        List<String> columns = table.columns().stream().map(Column::name).toList();
        findings.same(path, "the list of columns of " + table.name(), columns, schema.columns());
        findings.same(path, "the key of " + table.name(), table.key(), schema.key());
        Set<Said.Link> links = table.foreignKeys().stream()
                .map(key -> new Said.Link(key.column(), key.table(), key.references()))
                .collect(Collectors.toSet());
        if (schema.links().filter(said -> !said.equals(links)).isPresent())
            findings.wrong(path, "says other foreign keys of %s than release.json".formatted(table.name()));
        for (Column column : table.columns()) {
            String type = schema.types().getOrDefault(column.name(), "");
            if (schema.types().containsKey(column.name())
                    && !TYPES.getOrDefault(column.type(), Set.of()).contains(type))
                findings.wrong(
                        path,
                        "says that %s.%s is '%s', and release.json %s"
                                .formatted(table.name(), column.name(), type, column.type()));
        }
    }

    /** How Data Package, CSVW and Croissant name types. */
    private static final Map<Column.Type, Set<String>> TYPES = Map.of(
            Column.Type.TEXT, Set.of("string", "sc:Text"),
            Column.Type.IRI, Set.of("string", "anyURI", "sc:URL"),
            Column.Type.INTEGER, Set.of("integer", "nonNegativeInteger", "sc:Integer"),
            Column.Type.DECIMAL, Set.of("number", "decimal", "sc:Float"),
            Column.Type.BOOLEAN, Set.of("boolean", "sc:Boolean"),
            Column.Type.DATE, Set.of("date", "sc:Date"),
            Column.Type.DATE_TIME, Set.of("datetime", "dateTime", "dateTimeStamp", "sc:DateTime"));

    private static void counts(Release release, String path, Map<String, Long> said, Findings findings) {
        if (said.isEmpty()) return;
        Map<String, Long> expected = new TreeMap<>();
        expected.put("triples", release.counts().triples());
        release.counts().classes().forEach((iri, count) -> expected.put("class " + iri, count));
        release.counts().properties().forEach((iri, count) -> expected.put("property " + iri, count));
        said.forEach(
                (what, count) -> findings.same(path, "the count of " + what, expected.getOrDefault(what, 0L), count));
        for (String what : expected.keySet())
            if (!said.containsKey(what)) findings.wrong(path, "lacks the count of " + what);
    }
}
