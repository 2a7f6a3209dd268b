package dateline.export.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB database in a working folder that reads the tables of one release and nothing else: what stands in a file of the
 * release can make it open no other file and fetch nothing. For one thread.
 */
final class Bench implements AutoCloseable {
    private static final String MEMORY = "256MB"; // what does not fit goes to the working folder

    private final DuckDBConnection connection;

    /**
     * @param work where it may write
     * @param release that it may read
     */
    Bench(Path work, Path release) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", "2");
        settings.setProperty("temp_directory", work.resolve("spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        connection = DriverManager.getConnection("jdbc:duckdb:" + work.resolve("bench.duckdb"), settings)
                .unwrap(DuckDBConnection.class);
        run("SET allowed_directories = ['%s', '%s']".formatted(quoted(work), quoted(release)));
        run("SET enable_external_access = false");
        run("SET lock_configuration = true");
    }

    /** A path within a text of SQL. */
    static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is done with each row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    void rows(String sql, Row each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) each.read(rows);
        }
    }

    /** The rows of a query whose parameters are texts. */
    void rows(String sql, Row each, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) each.read(rows);
            }
        }
    }

    /** Adds rows of text to a table, from then on until it is closed. */
    final class Filler implements AutoCloseable {
        private final DuckDBAppender appender;

        Filler(String table) throws SQLException {
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
        }

        void add(String... values) {
            try {
                appender.beginRow();
                for (String value : values) appender.append(value);
                appender.endRow();
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException("the working database failed", e));
            }
        }

        @Override
        public void close() throws SQLException {
            appender.close();
        }
    }

    /** SQL that lies beside this class. */
    static String sql(String name) {
        try (InputStream in = Bench.class.getResourceAsStream(name + ".sql")) {
            if (in == null) throw new IllegalArgumentException("there is no " + name + ".sql");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
