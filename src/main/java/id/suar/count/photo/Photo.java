package id.suar.count.photo;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.PictureFormat;
import id.suar.evidence.Taken;
import java.time.LocalDateTime;
import java.util.Optional;

/// A photo of one page of a form.
///
/// @param page     1 to [#MAX_PAGE]
/// @param content  its file in the vault, of this device or another
/// @param width    in pixels, as stored
/// @param takenAt  by the clock of the camera
/// @param position where it was taken: part of the evidence, in no export and on no public page
/// @param name     of the file that it came from, without folders
public record Photo(
        PhotoForm form,
        int page,
        EvidenceId content,
        PictureFormat format,
        long bytes,
        int width,
        int height,
        Optional<LocalDateTime> takenAt,
        Optional<Taken.Position> position,
        String name) {

    public static final int MAX_PAGE = 99;

    /// The most characters of a name that are kept.
    public static final int MAX_NAME = 120;

    public Photo {
        if (page < 1 || page > MAX_PAGE) {
            throw new IllegalArgumentException("page " + page);
        }
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("name of " + name.length() + " characters");
        }
    }

    /// A file's name as it is kept: what is too long loses its beginning, control characters are left out.
    public static String named(String name) {
        String plain = name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int from = Math.max(0, plain.length() - MAX_NAME);
        boolean half = from > 0 && Character.isLowSurrogate(plain.charAt(from));
        return plain.substring(half ? from + 1 : from);
    }

    Photo at(PhotoForm otherForm, int otherPage) {
        return new Photo(otherForm, otherPage, content, format, bytes, width, height, takenAt, position, name);
    }
}
