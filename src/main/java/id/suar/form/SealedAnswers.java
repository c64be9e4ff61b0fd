package id.suar.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What one entry says of one person, sealed.
///
/// @param part  as [PersonalParts] made it
/// @param files SHA-256 of the evidence that goes with it: the scan of an identity card. In clear, so that
///              whoever erases the person finds the file without opening the part
public record SealedAnswers(byte[] part, List<byte[]> files) {

    public static final int FILE_BYTES = 32;
    public static final int MOST_FILES = 32;

    public SealedAnswers {
        files = List.copyOf(files);
        if (files.size() > MOST_FILES || files.stream().anyMatch(file -> file.length != FILE_BYTES)) {
            throw new IllegalArgumentException(files.size() + " files of a person");
        }
    }

    public SealedAnswers(byte[] part) {
        this(part, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedAnswers(byte[] its, List<byte[]> theirs)
                && Arrays.equals(part, its)
                && Arrays.deepEquals(files.toArray(), theirs.toArray());
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(part), Arrays.deepHashCode(files.toArray()));
    }
}
