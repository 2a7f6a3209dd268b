package dateline.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.release.Column;
import dateline.export.release.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    private static final int ROWS = 130_000; // more than a row group of DuckDB
    private static final int LONG = 20_000; // characters, more than DuckDB keeps beside other texts
    private static final LocalDate DAY = LocalDate.of(2031, 5, 2);
    private static final Table TABLE = new Table(
            "things",
            "Things",
            "One row for each.",
            Stream.of(Column.Type.values())
                    .map(type -> new Column(
                            "c_" + type.ordinal(), type, "", Optional.empty(), List.of(), false, Optional.empty(), ""))
                    .toList(),
            List.of("c_0"),
            List.of(),
            Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytes() throws IOException {
        List<List<@Nullable Object>> rows = rows();
        Path one = write("one", rows);
        Collections.shuffle(rows, new Random(5));
        assertThat(write("other", rows)).hasSameBinaryContentAs(one);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException, SQLException {
        List<List<@Nullable Object>> rows = rows();
        Path file = write("whole", rows);
        List<List<@Nullable Object>> read = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = duckdb.createStatement()) {
            sql.execute("SET TimeZone = 'UTC'");
            try (ResultSet result = sql.executeQuery("SELECT * FROM things")) {
                while (result.next()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    for (int i = 1; i <= TABLE.columns().size(); i++) row.add(result.getObject(i));
                    read.add(row);
                }
            }
        }
        assertThat(read).isEqualTo(rows);
    }

    /** By their key. */
    private static List<List<@Nullable Object>> rows() {
        Random random = new Random(3);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            List<@Nullable Object> row = Arrays.asList(
                    "https://news.example/id/event/%07d-%x".formatted(i, random.nextLong()),
                    i % 1000 == 0 ? "long ".repeat(LONG / 5) : "kind " + i % 40,
                    random.nextLong(),
                    random.nextDouble(),
                    i % 2 == 0,
                    DAY.plusDays(random.nextInt(1000)),
                    DAY.plusDays(random.nextInt(1000)).atTime(7, 15).atOffset(ZoneOffset.UTC));
            for (int column = 1; column < row.size(); column++) if (random.nextInt(5) == 0) row.set(column, null);
            rows.add(row);
        }
        return rows;
    }

    private Path write(String name, List<List<@Nullable Object>> rows) throws IOException {
        Path file = folder.resolve(name + ".duckdb");
        try (Database database = new Database(file, Files.createDirectory(folder.resolve(name)))) {
            database.fill(TABLE, out -> {
                for (List<@Nullable Object> row : rows) out.add(row);
            });
        }
        return file;
    }
}
