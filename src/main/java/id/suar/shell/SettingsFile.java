package id.suar.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suar.access.SafeFile;
import id.suar.fx.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Settings as JSON in the data folder. Written whole or not at all; fields of a later version are kept.
/// Changes are seen at once by everybody, the disk follows with [#save()].
public final class SettingsFile {

    private static final int LIMIT = 256 * 1024;
    private static final String PUT_AWAY = "putAway";
    private static final int MOST_PUT_AWAY = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path file;
    private final ObjectNode tree;
    private final Optional<Path> keptAside;
    private volatile Settings current;

    private SettingsFile(Path file, ObjectNode tree, Optional<Path> keptAside) {
        this.file = file;
        this.tree = tree;
        this.keptAside = keptAside;
        this.current = read(tree);
    }

    /// Reads what is there. A file that is no settings is kept aside as `settings.json.corrupt-<time>`, and
    /// defaults are used; where not even that is possible, it stays until something is saved.
    public static SettingsFile open(Path file, Clock clock) {
        if (!Files.exists(file)) {
            return new SettingsFile(file, JSON.createObjectNode(), Optional.empty());
        }
        Optional<ObjectNode> tree = bytes(file).flatMap(SettingsFile::parsed);
        return tree.map(found -> new SettingsFile(file, found, Optional.empty()))
                .orElseGet(() -> new SettingsFile(file, JSON.createObjectNode(), putAside(file, clock)));
    }

    public Settings current() {
        return current;
    }

    /// Where a file that could not be read now lies; the user is told.
    public Optional<Path> keptAside() {
        return keptAside;
    }

    public synchronized void change(UnaryOperator<Settings> how) {
        current = how.apply(current);
    }

    /// Returns when what is current is on disk. Not on the FX thread.
    public synchronized void save() {
        write(current, tree);
        SafeFile.write(file, (tree.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Names of announcements that nobody wants to see any more.
    public synchronized Set<String> putAway() {
        Set<String> names = new LinkedHashSet<>();
        tree.path(PUT_AWAY).forEach(name -> names.add(name.asText()));
        return names;
    }

    /// The oldest are forgotten for more than are shown at any time.
    public synchronized void putAway(String name) {
        List<String> names = new ArrayList<>(putAway());
        names.remove(name);
        names.add(name);
        ArrayNode kept = tree.putArray(PUT_AWAY);
        names.subList(Math.max(0, names.size() - MOST_PUT_AWAY), names.size()).forEach(kept::add);
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return SafeFile.read(file, LIMIT);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> parsed(byte[] bytes) {
        try {
            return JSON.readTree(bytes) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> putAside(Path file, Clock clock) {
        Path aside = file.resolveSibling(file.getFileName() + ".corrupt-" + STAMP.format(clock.instant()));
        try {
            return Optional.of(Files.move(file, aside));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A field that makes no sense counts as not set: one wrong word must not cost the others.
    private static Settings read(JsonNode tree) {
        Settings usual = Settings.DEFAULTS;
        Theme.Choice theme = Arrays.stream(Theme.Choice.values())
                .filter(choice ->
                        choice.name().equalsIgnoreCase(tree.path("theme").asText()))
                .findFirst()
                .orElse(usual.theme());
        String language = tree.path("language").asText();
        return new Settings(
                theme,
                language.equals("id") || language.equals("en") ? Optional.of(language) : Optional.empty(),
                tree.path("textPercent").asInt(usual.textPercent()),
                bounds(tree.path("window")),
                tree.path("room").asText(""),
                tree.path("place").asText(""),
                HubAddress.read(tree.path("hub").asText()).address(),
                tree.path("automatic").asBoolean(usual.automatic()),
                tree.path("thumbnailsOnly").asBoolean(usual.thumbnailsOnly()));
    }

    private static Optional<Bounds> bounds(JsonNode node) {
        boolean whole = node.path("x").isNumber()
                && node.path("y").isNumber()
                && node.path("width").isNumber()
                && node.path("height").isNumber();
        return whole
                ? Optional.of(new Bounds(
                        node.path("x").asDouble(),
                        node.path("y").asDouble(),
                        node.path("width").asDouble(),
                        node.path("height").asDouble(),
                        node.path("maximized").asBoolean()))
                : Optional.empty();
    }

    private static void write(Settings settings, ObjectNode tree) {
        tree.put("theme", settings.theme().name());
        tree.put("language", settings.language().orElse(""));
        tree.put("textPercent", settings.textPercent());
        tree.put("room", settings.room()).put("place", settings.place());
        tree.put("hub", settings.hub().map(URI::toString).orElse(""));
        tree.put("automatic", settings.automatic());
        tree.put("thumbnailsOnly", settings.thumbnailsOnly());
        settings.window()
                .ifPresent(bounds -> tree.putObject("window")
                        .put("x", bounds.x())
                        .put("y", bounds.y())
                        .put("width", bounds.width())
                        .put("height", bounds.height())
                        .put("maximized", bounds.maximized()));
    }
}
