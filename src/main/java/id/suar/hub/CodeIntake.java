package id.suar.hub;

import id.suar.access.Digest;
import id.suar.hub.FolderIntake.Taken;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.qr.CodeReader;
import id.suar.sync.qr.Sight;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/// Takes parcels that come as pictures of codes, in any order and mixed. Not for several threads.
public final class CodeIntake {

    private final Intake intake;
    private final CodeReader reader;

    public CodeIntake(Intake intake, CodeReader.Decoding decoding) {
        this.intake = intake;
        this.reader = new CodeReader(decoding);
    }

    /// What a picture came to.
    ///
    /// @param code  whether there was a code of ours in it
    /// @param taken a parcel that this picture made whole, named by its hash
    public record Seen(boolean code, Optional<Taken> taken) {}

    public Seen see(Path file) {
        return seen(reader.read(file));
    }

    /// @param file a picture's bytes
    public Seen see(byte[] file) {
        return seen(reader.read(file));
    }

    /// How many parcels have been begun and are not whole.
    public int unfinished() {
        return reader.unfinished();
    }

    private Seen seen(Sight sight) {
        return switch (sight) {
            case Sight.Other _ -> new Seen(false, Optional.empty());
            case Sight.Part _, Sight.Spoiled _ -> new Seen(true, Optional.empty());
            case Sight.Whole(String _, byte[] parcel) -> new Seen(true, Optional.of(taken(parcel)));
        };
    }

    private Taken taken(byte[] parcel) {
        String name = HexFormat.of().formatHex(Digest.sha256(parcel), 0, 8);
        return new Taken(Path.of(name + ParcelFolder.PARCEL), Optional.of(intake.take(parcel)), false);
    }
}
