package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.SafeFile;
import id.suar.app.FilePictures;
import id.suar.sync.AnswerCodec;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.qr.CodeReader;
import id.suar.sync.qr.Sight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar qr read`: what codes say, as files; needs no keys and no data folder.
@Command(name = "read", description = "${bundle:cli.qr.read.description}")
final class QrRead implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    boolean json;

    @Parameters(arity = "1..*", paramLabel = "IMAGES", description = "${bundle:cli.qr.images}")
    List<Path> images;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.qr.read.out}")
    Path out;

    private final Session session;

    QrRead(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Pictures.each(session, images, this::read);
    }

    private int read(List<Path> files) {
        var reader = new CodeReader(new FilePictures());
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var lines = new StringBuilder("file\tbytes");
        int without = 0;
        for (Path file : files) {
            Sight sight = reader.read(file);
            without += sight instanceof Sight.Other ? 1 : 0;
            if (sight instanceof Sight.Whole(String name, byte[] message)) {
                Path written = place(name, message, rows.size());
                SafeFile.write(written, message);
                rows.addObject().put("file", written.toString()).put("bytes", message.length);
                lines.append('\n').append(written).append('\t').append(message.length);
            }
        }
        session.out().println(json ? Json.of(rows) : lines.toString());
        session.say("cli.qr.read", files.size(), without, reader.unfinished());
        return rows.isEmpty() || reader.unfinished() > 0 ? ExitCode.NOT_DELIVERED : ExitCode.DONE;
    }

    /// The named file for the first; beside it, or in the named folder, for others.
    private Path place(String name, byte[] message, int before) {
        if (before == 0 && !Files.isDirectory(out)) {
            return out;
        }
        boolean answer = AnswerCodec.shape(message) == AnswerCodec.Shape.WHOLE;
        String file = name.substring(0, 16) + (answer ? ParcelFolder.RECEIPT : ParcelFolder.PARCEL);
        return Files.isDirectory(out) ? out.resolve(file) : out.resolveSibling(file);
    }
}
