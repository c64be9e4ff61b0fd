package id.suar.evidence;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/// Reads what the camera wrote (EXIF) and nothing else of a JPEG. A picture is evidence whatever nonsense stands
/// beside it, so nothing that is read here can refuse it.
final class TakenReader {

    /// EXIF stands at the beginning; what claims to stand later is not looked for.
    private static final int LOOKED_AT = 512 * 1024;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /// No camera wrote EXIF before, and nobody who reads this lives after.
    private static final int FIRST_YEAR = 1995;

    private static final int LAST_YEAR = 2100;

    private TakenReader() {}

    static Taken read(PictureFormat format, byte[] bytes) {
        if (format != PictureFormat.JPEG) {
            return Taken.NOTHING;
        }
        try {
            var in = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, LOOKED_AT));
            return of(JpegMetadataReader.readMetadata(in, List.of(new ExifReader())));
        } catch (IOException | JpegProcessingException | RuntimeException | StackOverflowError e) {
            return Taken.NOTHING;
        }
    }

    private static Taken of(Metadata metadata) {
        Optional<LocalDateTime> at = time(
                        metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class),
                        ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL)
                .or(() -> time(
                        metadata.getFirstDirectoryOfType(ExifIFD0Directory.class), ExifIFD0Directory.TAG_DATETIME));
        Optional<Taken.Position> position = Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class))
                .map(GpsDirectory::getGeoLocation)
                .flatMap(place -> Taken.Position.of(place.getLatitude(), place.getLongitude()));
        Turn turn = Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .map(Turn::of)
                .orElse(Turn.NONE);
        return new Taken(at, position, turn);
    }

    private static Optional<LocalDateTime> time(Directory directory, int tag) {
        String text = directory == null ? null : directory.getString(tag);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), TIME))
                    .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
