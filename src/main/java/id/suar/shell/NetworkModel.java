package id.suar.shell;

import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.sync.http.ProxyAddress;
import id.suar.sync.http.ProxyChoice;
import id.suar.sync.http.ProxyPassword;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Through which proxy the hub is reached and which authorities are trusted beside the system's. Holds no nodes. FX
/// thread.
final class NetworkModel {

    /// Which kind of proxy is chosen.
    enum Kind {
        SYSTEM,
        DIRECT,
        NAMED
    }

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Choosing choosing;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.SYSTEM);
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper passwordHint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper authority = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper trusting = new ReadOnlyBooleanWrapper();
    private Optional<byte[]> keptPassword = Optional.empty();

    NetworkModel(DeviceDesk desk, Tasks tasks, Texts texts, Choosing choosing) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.choosing = choosing;
    }

    /// As it lies on the disk.
    void refresh() {
        tasks.run(desk.office()::proxy, this::show);
        tasks.run(desk.office()::authority, this::trusting);
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    /// `host:port`
    StringProperty address() {
        return address;
    }

    StringProperty user() {
        return user;
    }

    /// Whether a password is kept; it is never shown.
    ReadOnlyStringProperty passwordHint() {
        return passwordHint.getReadOnlyProperty();
    }

    ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }

    /// Whether there is one that can be trusted no more.
    ReadOnlyBooleanProperty trusting() {
        return trusting.getReadOnlyProperty();
    }

    /// Which authority is trusted beside those of the system.
    ReadOnlyStringProperty authority() {
        return authority.getReadOnlyProperty();
    }

    /// Keeps what is chosen and tries it at once.
    ///
    /// @param password empty: the one that is kept
    void keep(char[] password) {
        Optional<ProxyChoice> choice = chosen(password);
        result.set(choice.isPresent() ? "" : texts.text("shell.network.address-wrong"));
        choice.ifPresent(one -> tasks.run(
                () -> {
                    desk.office().proxy(one);
                    return one;
                },
                kept -> {
                    show(kept);
                    result.set(texts.text("shell.network.kept"));
                    desk.deliveries().now();
                },
                this::failed));
    }

    void trust() {
        choosing.certificate(texts.text("shell.network.choose")).ifPresent(this::trust);
    }

    void distrust() {
        tasks.run(
                () -> {
                    desk.office().distrust();
                    return desk.office().authority();
                },
                this::trusting,
                this::failed);
    }

    private void trust(Path pem) {
        tasks.run(
                () -> {
                    desk.office().trust(pem);
                    return desk.office().authority();
                },
                named -> {
                    trusting(named);
                    desk.deliveries().now();
                },
                this::failed);
    }

    private Optional<ProxyChoice> chosen(char[] password) {
        return switch (kind.get()) {
            case SYSTEM -> Optional.of(new ProxyChoice.AsSystem());
            case DIRECT -> Optional.of(new ProxyChoice.Direct());
            case NAMED ->
                ProxyAddress.read(address.get())
                        .filter(read -> read.login().isEmpty())
                        .map(read -> named(read, password));
        };
    }

    private ProxyChoice named(ProxyAddress read, char[] password) {
        Optional<String> name = Optional.of(user.get().strip()).filter(text -> !text.isEmpty());
        Optional<byte[]> sealed = password.length == 0
                ? keptPassword
                : desk.keys().sealKey().map(key -> ProxyPassword.seal(password, key, read.host(), read.port()));
        return new ProxyChoice.Named(read.host(), read.port(), name, name.flatMap(_ -> sealed));
    }

    private void show(ProxyChoice choice) {
        keptPassword = Optional.empty();
        switch (choice) {
            case ProxyChoice.AsSystem _ -> kind.set(Kind.SYSTEM);
            case ProxyChoice.Direct _ -> kind.set(Kind.DIRECT);
            case ProxyChoice.Named named -> {
                kind.set(Kind.NAMED);
                address.set(named.place());
                user.set(named.user().orElse(""));
                keptPassword = named.password();
            }
        }
        passwordHint.set(keptPassword.isPresent() ? texts.text("shell.network.password-kept") : "");
    }

    private void trusting(Optional<String> named) {
        trusting.set(named.isPresent());
        authority.set(named.map(name -> texts.text("shell.network.trusting", name))
                .orElseGet(() -> texts.text("shell.network.trusting-none")));
    }

    private void failed(Throwable fault) {
        Throwable said = fault instanceof UncheckedIOException wrapped ? wrapped.getCause() : fault;
        result.set(texts.text("shell.network.failed", String.valueOf(said.getMessage())));
    }
}
