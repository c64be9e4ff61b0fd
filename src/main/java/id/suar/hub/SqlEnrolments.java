package id.suar.hub;

import id.suar.access.Card;
import id.suar.access.CardFile;
import id.suar.access.Role;
import id.suar.access.SignedCard;
import id.suar.db.Database;
import id.suar.sync.Enrolment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Enrolments in the hub's database.
public final class SqlEnrolments implements Enrolments {

    private static final String COLUMNS =
            "device, owner, role, scope, issued_at, sign_key, seal_key, enrolled_at, revoked_at";

    private final Database db;

    public SqlEnrolments(Database db) {
        this.db = db;
    }

    @Override
    public void issue(SignedCard card) {
        db.writing(handle -> insert(handle, card));
    }

    @Override
    public Optional<KnownDevice> find(String device) {
        return db.read(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM device WHERE device = ?")
                .bind(0, device)
                .map(SqlEnrolments::device)
                .findOne());
    }

    @Override
    public List<KnownDevice> list() {
        return db.read(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM device ORDER BY issued_at, device")
                .map(SqlEnrolments::device)
                .list());
    }

    @Override
    public boolean enrol(SignedCard card, Enrolment answer, Instant at) {
        return db.write(handle -> {
            insert(handle, card);
            String device = card.card().device();
            handle.createUpdate("""
                            UPDATE device SET sign_key = ?, seal_key = ?, enrolled_at = ?
                            WHERE device = ? AND sign_key IS NULL""")
                    .bind(0, answer.signKey())
                    .bind(1, answer.sealKey())
                    .bind(2, at.toEpochMilli())
                    .bind(3, device)
                    .execute();
            byte[] bound = handle.createQuery("SELECT sign_key FROM device WHERE device = ?")
                    .bind(0, device)
                    .map((row, context) -> row.getBytes("sign_key"))
                    .one();
            return Arrays.equals(bound, answer.signKey());
        });
    }

    @Override
    public boolean move(String device, String scope, Instant at) {
        return db.write(handle -> {
            boolean known = handle.createUpdate("UPDATE device SET scope = ? WHERE device = ?")
                            .bind(0, scope)
                            .bind(1, device)
                            .execute()
                    == 1;
            if (known) {
                had(handle, device, scope, at);
            }
            return known;
        });
    }

    @Override
    public boolean revoke(String device, Instant at) {
        return db.write(
                handle -> handle.createUpdate("UPDATE device SET revoked_at = coalesce(revoked_at, ?) WHERE device = ?")
                                .bind(0, at.toEpochMilli())
                                .bind(1, device)
                                .execute()
                        == 1);
    }

    private static void insert(Handle handle, SignedCard signed) {
        Card card = signed.card();
        handle.createUpdate("""
                        INSERT INTO device (device, card, owner, role, scope, issued_at) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (device) DO NOTHING""")
                .bind(0, card.device())
                .bind(1, CardFile.write(signed))
                .bind(2, card.owner())
                .bind(3, card.role().key())
                .bind(4, card.scope())
                .bind(5, card.issuedAt().toEpochMilli())
                .execute();
        had(handle, card.device(), card.scope(), card.issuedAt());
    }

    private static void had(Handle handle, String device, String scope, Instant since) {
        handle.execute(
                "INSERT INTO device_scope (device, scope, since) VALUES (?, ?, ?) ON CONFLICT (device, scope) DO NOTHING",
                device,
                scope,
                since.toEpochMilli());
    }

    private static KnownDevice device(ResultSet row, StatementContext context) throws SQLException {
        return new KnownDevice(
                row.getString("device"),
                row.getString("owner"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("scope"),
                Instant.ofEpochMilli(row.getLong("issued_at")),
                Optional.ofNullable(row.getBytes("sign_key")),
                Optional.ofNullable(row.getBytes("seal_key")),
                instant(row, "enrolled_at"),
                instant(row, "revoked_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
