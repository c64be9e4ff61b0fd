package id.suar.evidence;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/// What is recorded of a piece of evidence when it is taken in.
///
/// @param content  its file in the vault, of this device or another
/// @param type     media type, as its bytes were found to be
/// @param name     of the file that it came from, without folders, or a neutral one where that could name a person; at
///                 most [#MAX_NAME] characters
/// @param takenAt  by the clock of the camera
/// @param position where it was taken: part of the evidence, in no export and on no public page
public record EvidenceItem(
        EvidenceId content,
        long bytes,
        String type,
        String name,
        Optional<LocalDateTime> takenAt,
        Optional<Taken.Position> position) {

    public static final int MAX_NAME = 120;
    public static final int MAX_TYPE = 100;

    private static final int BRIEF = 8;

    public EvidenceItem {
        if (bytes < 0 || name.length() > MAX_NAME || type.length() > MAX_TYPE) {
            throw new IllegalArgumentException(bytes + " bytes, " + type + ", " + name);
        }
    }

    /// Says nothing of whom or what it shows: `jpeg-` and eight digits of its hash.
    static EvidenceItem unnamed(Examined.Picture picture) {
        String format = picture.head().format().name().toLowerCase(Locale.ROOT);
        return new EvidenceItem(
                picture.id(),
                picture.bytes(),
                picture.head().format().mediaType(),
                unnamed(format, picture.id()),
                picture.taken().at(),
                Optional.empty());
    }

    static String unnamed(String format, EvidenceId content) {
        return format + "-" + content.hex().substring(0, BRIEF);
    }

    static EvidenceItem of(Examined.Picture picture, String name) {
        return new EvidenceItem(
                picture.id(),
                picture.bytes(),
                picture.head().format().mediaType(),
                name.substring(0, Math.min(name.length(), MAX_NAME)),
                picture.taken().at(),
                picture.taken().position());
    }
}
