package id.suar.sync;

import id.suar.access.Account;
import id.suar.access.Role;
import id.suar.db.Database;
import java.util.Optional;
import java.util.function.Function;

/// Whose hands devices are in, as a device's hub has listed them; from the table of [SqlFeedDeviceView].
public final class SqlFeedAccounts implements Function<String, Optional<Account>> {

    private final Database db;

    public SqlFeedAccounts(Database db) {
        this.db = db;
    }

    @Override
    public Optional<Account> apply(String device) {
        return db.read(handle -> handle.createQuery(
                                "SELECT role, scope FROM feed_device WHERE device = ? AND moved_to IS NULL"
                                        + " ORDER BY at DESC LIMIT 1")
                        .bind(0, device)
                        .map((row, context) -> new String[] {row.getString("role"), row.getString("scope")})
                        .findOne())
                .flatMap(found -> Role.of(found[0]).map(role -> new Account(role, found[1])));
    }
}
