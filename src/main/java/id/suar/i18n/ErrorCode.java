package id.suar.i18n;

import java.util.zip.CRC32;

/// A short code for an unexpected fault, the same each time it happens at the same place, easy to read over
/// the phone: `KX7-42PD`.
public record ErrorCode(String code) {

    /// Without letters and digits that sound or look alike.
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static ErrorCode of(Throwable fault) {
        var place = new CRC32();
        Throwable root = fault;
        for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        place.update(fault.getClass().getName().getBytes());
        place.update(root.getClass().getName().getBytes());
        for (StackTraceElement element : root.getStackTrace()) {
            if (element.getClassName().startsWith("id.suar.")) {
                place.update((element.getClassName() + element.getMethodName()).getBytes());
                break;
            }
        }
        long bits = place.getValue() << 3;
        var code = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            code.append(i == 3 ? "-" : "").append(LETTERS.charAt((int) (bits >>> 5 * i & 31)));
        }
        return new ErrorCode(code.toString());
    }

    @Override
    public String toString() {
        return code;
    }
}
