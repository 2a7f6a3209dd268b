package dateline.serve.dataset;

import dateline.export.describe.Citation;
import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Metadata;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import dateline.serve.data.Publication;
import dateline.serve.dataset.EditionView.Count;
import dateline.serve.dataset.EditionView.DescriptionRow;
import dateline.serve.dataset.EditionView.DocumentRow;
import dateline.serve.dataset.EditionView.FileGroup;
import dateline.serve.dataset.EditionView.FileRow;
import dateline.serve.dataset.EditionView.TableRow;
import dateline.serve.dataset.EditionView.VersionRow;
import dateline.vocab.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Reads what the page of a release shows, from the release alone. */
final class ReadEdition {
    private static final int MOST_FILES = 6; // of each kind: what is more has a page of its own
    private static final int MOST_CLASSES = 40;
    private static final int MOST_VERSIONS = 100;

    private final Publication publication;
    private final Shelf shelf;
    private final Signposts signposts;
    private final ReadTable tables;

    ReadEdition(Publication publication, Shelf shelf, Signposts signposts) {
        this.publication = publication;
        this.shelf = shelf;
        this.signposts = signposts;
        this.tables = new ReadTable(publication, signposts);
    }

    EditionView read(Edition edition) {
        Release release = edition.release();
        Metadata metadata = release.metadata();
        String page = href(edition);
        return new EditionView(
                metadata.title(),
                release.version().toString(),
                release.date().toString(),
                metadata.description(),
                signposts.page(edition),
                metadata.identifier().map(Object::toString).orElse(""),
                shelf.latest()
                        .map(Edition::version)
                        .filter(latest -> latest.compareTo(release.version()) > 0)
                        .map(Object::toString)
                        .orElse(""),
                ReleaseFacts.text(release),
                ReleaseFacts.of(release),
                counts(edition),
                classes(release),
                new Snippets(edition, signposts.page(edition)).ofRelease(),
                release.tables().stream().map(table -> row(edition, table)).toList(),
                files(edition),
                edition.files().stream()
                        .flatMap(file -> Description.ofFile(file.path()).stream())
                        .sorted()
                        .map(each ->
                                new DescriptionRow(each.title(), page + each.file(), each.mediaType(), each.suffix()))
                        .toList(),
                release.files(Role.DOCUMENT).stream()
                        .map(file -> new DocumentRow(
                                file.content().title(),
                                page + file.path(),
                                file.content().mediaType()))
                        .toList(),
                Citation.of(release),
                versions(edition));
    }

    private String href(Edition edition) {
        return signposts.path(edition);
    }

    private static List<Count> counts(Edition edition) {
        Release release = edition.release();
        long articles = release.counts().classes().getOrDefault(Schema.NewsArticle.getURI(), 0L);
        long bytes = release.files().stream().mapToLong(ReleaseFile::bytes).sum();
        return List.of(
                new Count(EditionView.grouped(articles), "articles"),
                new Count(EditionView.grouped(release.counts().triples()), "triples"),
                new Count(EditionView.grouped(release.counts().quads()), "quads, evidence included"),
                new Count(EditionView.grouped(release.tables().size()), "tables"),
                new Count(EditionView.grouped(edition.files().size()), "files"),
                new Count(EditionView.size(bytes), "in all"));
    }

    private List<Count> classes(Release release) {
        return release.counts().classes().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("http://www.w3.org/2002/07/owl#"))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CLASSES)
                .map(entry -> new Count(
                        EditionView.grouped(entry.getValue()),
                        publication.labels().term(NodeFactory.createURI(entry.getKey()))))
                .toList();
    }

    private TableRow row(Edition edition, Table table) {
        return new TableRow(
                table.title(),
                href(edition) + "tables/" + table.name(),
                table.description(),
                ReadTable.rows(edition, table),
                table.columns().size(),
                tables.forms(edition, table));
    }

    private List<FileGroup> files(Edition edition) {
        return Stream.of(Role.values())
                .map(role -> group(edition, role, MOST_FILES))
                .filter(group -> group.all() > 0)
                .toList();
    }

    /** The files of a release for one purpose. */
    FileGroup group(Edition edition, Role role, long most) {
        List<Download> files =
                edition.files().stream().filter(file -> role(file) == role).toList();
        return new FileGroup(
                title(role),
                files.stream().limit(most).map(file -> row(edition, file)).toList(),
                files.size(),
                href(edition) + "files/" + role.name().toLowerCase(Locale.ROOT));
    }

    private static Role role(Download file) {
        return file.told().map(told -> told.content().role()).orElse(Role.DESCRIPTION);
    }

    private FileRow row(Edition edition, Download file) {
        Optional<Content> content = file.told().map(ReleaseFile::content);
        return new FileRow(
                file.path(),
                href(edition) + file.path(),
                file.mediaType(),
                content.map(Content::title)
                        .or(() -> Description.ofFile(file.path()).map(Description::title))
                        .orElse(""),
                file.told().map(told -> EditionView.size(told.bytes())).orElse(""),
                content.flatMap(each -> each.records().stream().boxed().findFirst())
                        .map(EditionView::grouped)
                        .orElse(""),
                file.sha256());
    }

    private static String title(Role role) {
        return switch (role) {
            case RDF -> "All of it, as RDF";
            case TABLE -> "Tables";
            case DATABASE -> "All tables in one file";
            case SPLIT -> "Splits for training and testing";
            case CHANGES -> "What changed since the release before";
            case SAMPLE -> "A sample to look at";
            case QUERY -> "Queries";
            case SCHEMA -> "Ontology, shapes and schemas";
            case DOCUMENT -> "Documents";
            case DESCRIPTION -> "Descriptions for programs";
        };
    }

    private List<VersionRow> versions(Edition edition) {
        return shelf.editions().reversed().stream()
                .limit(MOST_VERSIONS)
                .map(each -> new VersionRow(
                        each.version().toString(),
                        href(each),
                        each.release().date().toString(),
                        EditionView.grouped(each.release().counts().quads()),
                        each.version().equals(edition.version())))
                .toList();
    }
}
