package dateline.serve.dataset;

import dateline.export.release.Column;
import dateline.export.release.Content.Role;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import dateline.serve.data.Publication;
import dateline.serve.dataset.EditionView.FormLink;
import dateline.serve.dataset.TableView.ColumnRow;
import dateline.serve.dataset.TableView.Meaning;
import dateline.vocab.News;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the page of a table shows: its part of the codebook. */
final class ReadTable {
    private final Publication publication;
    private final Signposts signposts;

    ReadTable(Publication publication, Signposts signposts) {
        this.publication = publication;
        this.signposts = signposts;
    }

    TableView read(Edition edition, Table table) {
        return new TableView(
                table.title(),
                table.name(),
                table.description(),
                signposts.path(edition),
                edition.version().toString(),
                rows(edition, table),
                String.join(", ", table.key()),
                table.columns().stream()
                        .map(column -> column(edition, table, column))
                        .toList(),
                forms(edition, table),
                new Snippets(edition, signposts.page(edition)).ofTable(table),
                table.query().orElse(""));
    }

    private ColumnRow column(Edition edition, Table table, Column column) {
        Optional<Table.ForeignKey> key = table.foreignKeys().stream()
                .filter(each -> each.column().equals(column.name()))
                .findFirst();
        String property = column.property().orElse("");
        String shortened = property.isEmpty() ? "" : publication.prefixes().qnameFor(property);
        return new ColumnRow(
                column.name(),
                column.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                column.description(),
                column.unit().orElse(""),
                column.isRequired(),
                shortened == null ? property : shortened,
                property.startsWith(News.NS)
                        ? publication.addresses().path() + "ontology/" + property.substring(News.NS.length())
                        : ReleaseFacts.web(property),
                column.example(),
                column.values().stream()
                        .map(value -> new Meaning(value.value(), value.meaning()))
                        .toList(),
                key.map(each -> each.table() + "." + each.references()).orElse(""),
                key.map(each -> signposts.path(edition) + "tables/" + each.table())
                        .orElse(""));
    }

    private static Stream<ReleaseFile> filesOf(Edition edition, Table table) {
        return edition.release().files(Role.TABLE).stream()
                .filter(file ->
                        file.content().table().filter(table.name()::equals).isPresent());
    }

    /** How many it has, as people write it; empty if nobody counted. */
    static String rows(Edition edition, Table table) {
        return filesOf(edition, table)
                .flatMapToLong(file -> file.content().records().stream())
                .mapToObj(EditionView::grouped)
                .findFirst()
                .orElse("");
    }

    /** Its files. */
    List<FormLink> forms(Edition edition, Table table) {
        return filesOf(edition, table)
                .map(file -> new FormLink(
                        ending(file.path()) + ", " + EditionView.size(file.bytes()),
                        signposts.path(edition) + file.path(),
                        file.content().mediaType()))
                .toList();
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.indexOf('.') + 1)
                .replace("parquet", "Parquet")
                .replace("csv", "CSV");
    }
}
