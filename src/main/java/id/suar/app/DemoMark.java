package id.suar.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suar.access.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The file that makes a folder a demonstration's, and says how far it has come.
///
/// @param folder of the demonstration
record DemoMark(Path folder) {

    /// It has not ended: everything in the folder was made by it.
    static final long PLAYING = -1;

    /// How the names of files begin that are left of a mark whose writer was killed.
    static final String PART = ".suar-demo.json";

    private static final String FILE = "suar-demo.json";
    private static final int LIMIT = 4 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean exists() {
        return read().path("suar").asText().equals("demo");
    }

    /// How many records its devices had when it ended, or [#PLAYING]. Whatever is more was added by people.
    long records() {
        return read().path("records").asLong(PLAYING);
    }

    void write(long records) {
        String mark = JSON.createObjectNode()
                .put("suar", "demo")
                .put("version", 1)
                .put("records", records)
                .toPrettyString();
        SafeFile.write(folder.resolve(FILE), mark.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode read() {
        try {
            return JSON.readTree(SafeFile.read(folder.resolve(FILE), LIMIT).orElse(new byte[0]));
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
