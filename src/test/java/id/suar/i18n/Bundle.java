package id.suar.i18n;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One file of texts as it lies in the sources.
///
/// @param texts sorted by key
/// @param lines keys as they stand in the file, one that stands there twice twice
record Bundle(String room, boolean english, Map<String, String> texts, List<String> lines) {

    static final Path FOLDER = Path.of("src/main/resources/i18n");

    static List<Bundle> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Bundle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every key of every room.
    static Map<String, String> texts(boolean english) {
        Map<String, String> texts = new TreeMap<>();
        all().stream().filter(one -> one.english == english).forEach(one -> texts.putAll(one.texts));
        return texts;
    }

    private static Bundle read(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        boolean english = name.endsWith("_en");
        try {
            String content = Files.readString(file, UTF_8);
            var properties = new Properties();
            properties.load(new StringReader(content));
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            List<String> lines = content.lines()
                    .filter(line -> line.matches("[a-zA-Z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .collect(Collectors.toList());
            return new Bundle(name.replace("_en", ""), english, texts, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
