package id.suar.faults;

import id.suar.Suar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;

/// A process in waiting: its first line of input says what it becomes, `record …` a [KilledDevice], anything else
/// that command of Suar. It ends when its input does, so that it never outlives the test.
final class Spare {

    private Spare() {}

    public static void main(String[] args) throws Exception {
        // It writes a library to disk, which one who is given no more room cannot do.
        SQLiteJDBCLoader.initialize();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        if (line == null) {
            return;
        }
        // Not a virtual thread: it would keep the hub's own from running on a small computer.
        Thread.ofPlatform().daemon().start(() -> endWith(in));
        String[] words = line.split("\t");
        if (words[0].equals("train")) {
            train(words[1], words[2], words[3]);
        } else if (words[0].equals("record")) {
            KilledDevice.main(Arrays.copyOfRange(words, 1, words.length));
        } else {
            Suar.main(words);
        }
    }

    /// Hub and device in one process, to its end: what they use then lies in the archive of classes.
    private static void train(String hub, String device, String port) throws Exception {
        Thread.ofVirtual().start(() -> Suar.main(new String[] {"hub", "serve", "--port", port, "--data", hub}));
        KilledDevice.main(new String[] {device, "http://127.0.0.1:" + port + "/", "1", "20"});
        System.exit(0);
    }

    private static void endWith(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                // Nobody says more.
            }
        } catch (IOException e) {
            // The same as its end.
        }
        Runtime.getRuntime().halt(0);
    }
}
