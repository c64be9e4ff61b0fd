package id.suar.evidence;

/// Why a file is not taken as a picture.
public enum PictureFault {
    /// It holds nothing.
    EMPTY,
    /// More bytes than [PictureLimits#MOST_BYTES].
    TOO_LARGE,
    /// Neither JPEG nor PNG, whatever its name says.
    NOT_A_PICTURE,
    /// More pixels than [PictureLimits#MOST_PIXELS]: no camera of a phone makes them, but small files can claim them.
    TOO_MANY_PIXELS,
    /// It ends before its picture does.
    CUT_OFF,
    /// It begins as a picture and cannot be read as one.
    BROKEN,
    /// The file could not be read at all.
    UNREADABLE,
    /// The same content was erased, with the person that it is about.
    ERASED
}
