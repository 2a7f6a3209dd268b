package dateline.export.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A DuckDB database in a working folder, which runs the SQL that lies beside the class it works for. For one thread. */
public final class Workbench implements AutoCloseable {
    private static final String MEMORY = "256MB"; // what does not fit goes to the working folder

    private final DuckDBConnection connection;
    private final Class<?> beside;

    /**
     * @param folder that it works in; made if need be
     * @param beside whose SQL it runs
     */
    public Workbench(Path folder, Class<?> beside) throws IOException {
        this.beside = beside;
        Files.createDirectories(folder);
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", "1"); // rows come in one order
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false"); // nothing is fetched from the net
        settings.setProperty("autoload_known_extensions", "false");
        connection = asking(() -> DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("work.duckdb"), settings)
                .unwrap(DuckDBConnection.class));
    }

    /** Asks the database for something. */
    private interface Question<T> {
        T ask() throws SQLException, IOException;
    }

    /** A failing database is a failing disk: there is no going on. */
    private static <T> T asking(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new IOException("the working database failed", e);
        }
    }

    /** Runs a file of SQL. */
    public void run(String name, String... values) throws IOException {
        asking(() -> {
            if (values.length == 0) return runAll(sql(name));
            try (PreparedStatement statement = prepared(name, values)) {
                return statement.execute();
            }
        });
    }

    private boolean runAll(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private PreparedStatement prepared(String name, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql(name));
        for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
        return statement;
    }

    /** Makes another database file readable under a name. */
    public void attach(Path database, String name) throws IOException {
        execute("ATTACH '%s' AS %s (READ_ONLY)".formatted(database.toString().replace("'", "''"), name));
    }

    /** Runs SQL that no file can hold, since it depends on which tables there are. */
    public void execute(String sql) throws IOException {
        asking(() -> runAll(sql));
    }

    /** Asks SQL that no file can hold. */
    public void query(String sql, Row each) throws IOException {
        asking(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) each.read(rows);
            }
            return true;
        });
    }

    /** What is done with each row. */
    public interface Row {
        void read(ResultSet row) throws SQLException, IOException;
    }

    public void rows(String name, Row each) throws IOException {
        asking(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql(name));
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) each.read(rows);
            }
            return true;
        });
    }

    /** Rows that go into a table. */
    public interface Rows {
        void add(Object... values) throws IOException;
    }

    public void fill(String table, Filling filling) throws IOException {
        asking(() -> {
            try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
                filling.fill(values -> asking(() -> append(appender, values)));
            }
            return true;
        });
    }

    /** Fills a table. */
    public interface Filling {
        void fill(Rows rows) throws IOException;
    }

    private static boolean append(DuckDBAppender appender, Object... values) throws SQLException {
        appender.beginRow();
        for (Object value : values) {
            if (value instanceof Integer number) appender.append(number.intValue());
            else appender.append(value.toString());
        }
        appender.endRow();
        return true;
    }

    /**
     * Writes rows as CSV (RFC 4180) with the columns' names above them.
     *
     * @return how many
     */
    public long write(String name, Path file) throws IOException {
        return asking(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql(name));
                    ResultSet rows = statement.executeQuery();
                    Writer out = Files.newBufferedWriter(file);
                    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
                return write(rows, csv);
            }
        });
    }

    private static long write(ResultSet rows, CSVPrinter csv) throws SQLException, IOException {
        int columns = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) csv.print(rows.getMetaData().getColumnName(i));
        csv.println();
        long written = 0;
        for (; rows.next(); written++) {
            for (int i = 1; i <= columns; i++) csv.print(rows.getString(i));
            csv.println();
        }
        return written;
    }

    private String sql(String name) {
        try (InputStream in = beside.getResourceAsStream(name + ".sql")) {
            if (in == null) throw new IllegalArgumentException("there is no " + name + ".sql");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        asking(() -> {
            connection.close();
            return true;
        });
    }
}
