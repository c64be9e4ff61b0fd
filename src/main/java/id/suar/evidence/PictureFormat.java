package id.suar.evidence;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of pictures that are taken. What a file is, its first bytes say, never its name. The order is part
/// of the entries' format.
public enum PictureFormat {
    JPEG("image/jpeg", new int[] {0xFF, 0xD8, 0xFF}),
    PNG("image/png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});

    /// So many first bytes tell a format.
    static final int MAGIC = 8;

    private final String mediaType;
    private final int[] magic;

    PictureFormat(String mediaType, int[] magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<PictureFormat> of(byte[] first) {
        return Arrays.stream(values()).filter(format -> format.begins(first)).findFirst();
    }

    private boolean begins(byte[] first) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
