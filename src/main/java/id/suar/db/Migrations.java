package id.suar.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings a file's schema to [#LATEST]. Flyway takes most of a second in a cold JVM, so it is asked
/// only when the version kept in SQLite's own header (`user_version`) differs.
final class Migrations {

    /// The highest `V…` under `db/` on the class path.
    static final int LATEST = 8;

    /// Held, for the logging system forgets loggers that nobody holds.
    private static final Logger CHATTER = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    static void run(DataSource source) {
        int found = version(source);
        if (found > LATEST) {
            throw new NewerSchema(found, LATEST);
        }
        if (found < LATEST) {
            // It tells each step of a first start; what a command says to people is not among that.
            CHATTER.setLevel(Level.WARNING);
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db")
                    .load()
                    .migrate();
            execute(source, "PRAGMA user_version = " + LATEST);
        }
    }

    private static int version(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + source, e);
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
