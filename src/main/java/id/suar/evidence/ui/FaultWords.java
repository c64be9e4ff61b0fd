package id.suar.evidence.ui;

import id.suar.evidence.PictureFault;
import id.suar.evidence.PictureLimits;
import id.suar.i18n.Texts;

/// Why a file is not taken, and what to do.
public final class FaultWords {

    private static final int MILLION = 1024 * 1024;

    private FaultWords() {}

    /// @param free bytes
    public static String noRoom(long free, Texts texts) {
        return texts.text("photo.fault.no_room", free / MILLION);
    }

    public static String of(PictureFault fault, Texts texts) {
        return switch (fault) {
            case EMPTY -> texts.text("photo.fault.empty");
            case TOO_LARGE -> texts.text("photo.fault.too_large", PictureLimits.MOST_BYTES / MILLION);
            case NOT_A_PICTURE -> texts.text("photo.fault.not_a_picture");
            case TOO_MANY_PIXELS -> texts.text("photo.fault.too_many_pixels", PictureLimits.MOST_PIXELS / MILLION);
            case CUT_OFF -> texts.text("photo.fault.cut_off");
            case BROKEN -> texts.text("photo.fault.broken");
            case ERASED -> texts.text("photo.fault.erased");
            case UNREADABLE -> texts.text("photo.fault.unreadable");
        };
    }
}
