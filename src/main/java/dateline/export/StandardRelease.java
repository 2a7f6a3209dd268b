package dateline.export;

import dateline.export.change.WriteChanges;
import dateline.export.describe.WriteDescriptions;
import dateline.export.describe.WriteDocuments;
import dateline.export.plover.CountryCodes;
import dateline.export.plover.WritePlover;
import dateline.export.quotation.FoundPassages;
import dateline.export.rdf.WriteRdf;
import dateline.export.rdf.WriteSchema;
import dateline.export.release.MakeRelease;
import dateline.export.release.Part;
import dateline.export.release.Table;
import dateline.export.sample.WriteSample;
import dateline.export.schema.WriteTableSchema;
import dateline.export.split.WriteSplits;
import dateline.export.table.Aid;
import dateline.export.table.Tables;
import dateline.export.table.WriteQueries;
import dateline.export.table.WriteTables;
import java.util.List;

/** What a release of Dateline has, and in which order it is made. */
public final class StandardRelease {
    private static final List<Table> TABLES = Tables.all();

    /** What the SQL of some tables needs besides other tables. */
    private static final List<Aid> AIDS = List.of(new CountryCodes(), new FoundPassages());

    /** Data and documents: each may read what the ones before wrote. */
    private static final List<Part> DATA = List.of(
            new WriteChanges(),
            new WriteRdf(),
            new WriteTables(AIDS),
            new WriteQueries(),
            new WritePlover(),
            new WriteSplits(),
            new WriteSample(),
            new WriteSchema(),
            new WriteTableSchema(),
            new WriteDocuments());

    /** What is said of all that, for programs. */
    private static final List<Part> DESCRIPTIONS = List.of(new WriteDescriptions());

    private StandardRelease() {}

    public static MakeRelease maker() {
        return new MakeRelease(TABLES, DATA, DESCRIPTIONS);
    }
}
