package id.suar.faults;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Starts processes of this class path quickly, for many of them are killed: compiled classes go into one jar and all
/// classes into an archive that the JVM maps into memory.
public final class Jvm {

    private static final List<String> SMALL =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xlog:aot=off", "-Xlog:cds=off");

    private final Path archive;
    private final Path complaints;
    private final String classPath;

    /// @param folder for the jar and the archive
    public Jvm(Path folder) throws IOException {
        complaints = folder.resolve("stderr");
        archive = folder.resolve("classes.aot");
        classPath = packed(folder.resolve("classes.jar"));
    }

    /// Ends by itself and leaves the archive of all classes that it used (JEP 514).
    Process training(Class<?> main, String... args) throws IOException {
        return start(List.of("-XX:AOTCacheOutput=" + archive), main, args);
    }

    Process start(Class<?> main, String... args) throws IOException {
        boolean trained = Files.exists(archive);
        return start(trained ? List.of("-XX:AOTCache=" + archive) : List.of(), main, args);
    }

    /// The last lines that processes wrote to stderr.
    String complaints() throws IOException {
        if (!Files.exists(complaints)) {
            return "";
        }
        List<String> lines = Files.readAllLines(complaints);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private Process start(List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(SMALL);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(complaints.toFile()))
                .start();
    }

    private static String packed(Path jar) throws IOException {
        List<Path> folders = new ArrayList<>();
        List<String> all = new ArrayList<>(List.of(jar.toString()));
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(element))) {
                folders.add(Path.of(element));
            } else if (element.endsWith(".jar")) {
                all.add(element);
            }
        }
        Set<String> names = new HashSet<>();
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            zip.setLevel(0);
            for (Path folder : folders) {
                add(folder, zip, names);
            }
        }
        return String.join(File.pathSeparator, all);
    }

    /// Folders too: those who look for what lies in one need them.
    private static void add(Path folder, ZipOutputStream zip, Set<String> names) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name =
                        folder.relativize(path).toString().replace('\\', '/') + (Files.isDirectory(path) ? "/" : "");
                if (name.length() > 1 && names.add(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    if (Files.isRegularFile(path)) {
                        Files.copy(path, zip);
                    }
                    zip.closeEntry();
                }
            }
        }
    }
}
