package id.suar.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keys of texts that the program asks for, each with where it does: literals of the sources, `%key` in FXML,
/// `${bundle:key}` in the command line's help.
record UsedKeys(Map<String, Set<String>> places) {

    private static final String ROOMS = String.join("|", Texts.ROOMS);
    private static final Pattern LITERAL = Pattern.compile("\"((?:" + ROOMS + ")\\.[A-Za-z0-9._-]*)\"");
    private static final Pattern HELP = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern FXML = Pattern.compile("=\"%([^\"]+)\"");

    static UsedKeys find() {
        var used = new UsedKeys(new TreeMap<>());
        used.search(Path.of("src/main/java"), ".java", LITERAL);
        used.search(Path.of("src/main/java"), ".java", HELP);
        used.search(Path.of("src/main/resources"), ".fxml", FXML);
        return used;
    }

    Set<String> keys() {
        return places.keySet();
    }

    private void search(Path folder, String ending, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                Matcher match = pattern.matcher(Files.readString(file));
                while (match.find()) {
                    places.computeIfAbsent(match.group(1), key -> new TreeSet<>())
                            .add(file.getFileName().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Attributes of FXML that people read or hear, and that are not taken from the bundle.
    static List<String> literalTexts() {
        Pattern spoken = Pattern.compile(
                "\\b(text|promptText|accessibleText|accessibleHelp|accessibleRoleDescription|label|mark|hint|title)"
                        + "=\"([^%\"][^\"]*)\"");
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .flatMap(file -> literals(file, spoken).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> literals(Path file, Pattern spoken) {
        try {
            return spoken.matcher(Files.readString(file))
                    .results()
                    .map(found -> file.getFileName() + ": " + found.group())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
