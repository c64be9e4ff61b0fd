package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.DeviceKeys;
import id.suar.access.SafeFile;
import id.suar.app.DeviceSpace;
import id.suar.sync.Packed;
import id.suar.sync.qr.Frames;
import id.suar.sync.qr.PngCodec;
import id.suar.sync.qr.QrCodec;
import id.suar.sync.qr.UrgentParcel;
import id.suar.sync.qr.UrgentParcel.Urgent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar parcel qr`: the urgent part as pictures of codes.
@Command(name = "qr", description = "${bundle:cli.parcel.qr}")
final class ParcelQr implements Callable<Integer> {

    /// Pixels of a square: a phone reads them from a screen and from paper.
    private static final int SCALE = 8;

    private static final int MOST_FRAMES = 10_000;

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private PinOption pin;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "${bundle:cli.parcel.qr.out}")
    Path out;

    @Option(names = "--frames", defaultValue = "0", paramLabel = "N", description = "${bundle:cli.parcel.qr.frames}")
    int frames;

    private final Session session;

    ParcelQr(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (frames < 0 || frames > MOST_FRAMES) {
            session.say("cli.parcel.qr.frames.wrong", frames, MOST_FRAMES);
            return ExitCode.USAGE;
        }
        return Folders.write(session, options.folder(session), this::show);
    }

    private int show(DeviceSpace device) {
        Optional<DeviceKeys> keys = pin.unlock(device.keyRing(), session);
        if (keys.isEmpty()) {
            return ExitCode.REFUSED;
        }
        UrgentParcel urgent = device.dispatch().urgent(keys.get());
        return switch (urgent.pack()) {
            case Urgent.Ready(Packed parcel) -> Stick.write(session, out, () -> write(urgent, parcel));
            case Urgent.Nothing _ -> {
                session.out().println(options.json() ? "[]" : "file\tbytes");
                session.say("cli.parcel.export.none");
                yield ExitCode.DONE;
            }
            case Urgent.TooLarge(int bytes) -> session.refuse("cli.parcel.qr.too-large", bytes);
        };
    }

    private int write(UrgentParcel urgent, Packed parcel) {
        Frames all = Frames.of(parcel.bytes());
        int count = frames > 0 ? frames : all.enough();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var lines = new StringBuilder("file\tbytes");
        for (int turn = 0; turn < count; turn++) {
            byte[] frame = all.frame(turn);
            Path file = out.resolve(String.format(Locale.ROOT, "suar-%04d.png", turn + 1));
            SafeFile.write(file, PngCodec.encode(QrCodec.encode(frame).picture(SCALE)));
            rows.addObject().put("file", file.toString()).put("bytes", frame.length);
            lines.append('\n').append(file).append('\t').append(frame.length);
        }
        if (count >= all.needed()) {
            urgent.shown(parcel);
        }
        session.out().println(options.json() ? Json.of(rows) : lines.toString());
        session.say("cli.parcel.qr.done", parcel.entries(), parcel.bytes().length, count, all.needed());
        return ExitCode.DONE;
    }
}
