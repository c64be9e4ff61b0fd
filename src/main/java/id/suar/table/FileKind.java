package id.suar.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes; people rename files, and programs name them wrongly.
enum FileKind {
    TEXT,
    /// XLSX, if anything we read.
    ZIP,
    UTF_16,
    /// A workbook behind a password.
    LOCKED,
    /// Excel 97 to 2003, or another program's file of that family.
    OLD_EXCEL,
    /// A web page or XML, as many systems export it under the name of a workbook.
    MARKUP,
    PDF,
    BINARY;

    private static final int HEAD = 1_024;

    static FileKind of(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return has(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) ? LOCKED : OLD_EXCEL;
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF) || halfEmpty(bytes)) {
            return UTF_16;
        }
        String head = head(bytes);
        return head.startsWith("<") ? MARKUP : head.indexOf('\0') >= 0 ? BINARY : TEXT;
    }

    private static boolean begins(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Text of two bytes a letter, without a mark at its beginning: every other byte is zero.
    private static boolean halfEmpty(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = length / 2;
        return half > 1 && (odd > half * 3 / 4 && even == 0 || even > half * 3 / 4 && odd == 0);
    }

    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean has(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
