package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A hub of a regency and two devices of one of its districts, each with a folder of its own.
final class District implements AutoCloseable {

    final Office hub;
    final Laptop one;
    final Laptop other;
    private final Path root;

    District(Path root) throws IOException {
        this.root = root;
        hub = new Office(folder("hub"));
        one = laptop("one", "Panwaslu Samboja", Role.PWC_STAFF, "640203");
        other = laptop("other", "Panwaslu Samboja II", Role.PWC_MEMBER, "640203");
    }

    /// One more device.
    Laptop laptop(String name, String owner, Role role, String scope) throws IOException {
        return new Laptop(folder(name), hub.card(owner, role, scope));
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    void announce(String region, String text) {
        hub.people.announce(new FeedOrder(region, FeedOrder.Level.INFO, text, Optional.empty()));
    }

    /// Sends and takes all there is.
    void deliver(Laptop laptop) {
        assertThat(laptop.exchange(hub.address()))
                .isInstanceOfSatisfying(
                        SyncOutcome.AllReceived.class,
                        all -> assertThat(all.unfinished()).isEmpty());
    }

    /// Whose entries are here, beside one's own.
    static List<String> devices(Laptop laptop) {
        return laptop.db.read(handle -> handle.createQuery("""
                        SELECT DISTINCT substr(journal, 1, 16) FROM entry
                        WHERE substr(journal, 1, 16) <> ? AND journal NOT IN (SELECT journal FROM hub_journal)""")
                .bind(0, laptop.profile.device())
                .mapTo(String.class)
                .list());
    }

    static List<String> notices(Laptop laptop) {
        return column(laptop, "SELECT text FROM feed_notice");
    }

    /// Devices that the hub has told of.
    static List<String> listed(Laptop laptop) {
        return column(laptop, "SELECT device FROM feed_device");
    }

    private static List<String> column(Laptop laptop, String query) {
        return laptop.db.read(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    @Override
    public void close() {
        one.close();
        other.close();
        hub.close();
    }
}
