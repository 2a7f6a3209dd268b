package dateline.export.table;

import dateline.export.release.Making;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows that the SQL of a table needs and that no table of a release has; they are there while tables are made. */
public interface Aid {
    /** What SQL calls the table of these rows. */
    String name();

    /** Its columns, as SQL defines them. */
    String columns();

    void fill(Making making, Rows rows) throws IOException;

    /** Takes rows. */
    interface Rows {
        /** @param values texts, longs, or null for what is missing; in the order of the columns */
        void add(@Nullable Object... values) throws IOException;
    }
}
