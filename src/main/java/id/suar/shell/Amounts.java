package id.suar.shell;

import id.suar.i18n.Texts;

/// Sizes as people read them.
final class Amounts {

    private static final long KILO = 1000;

    private final Texts texts;

    Amounts(Texts texts) {
        this.texts = texts;
    }

    String bytes(long bytes) {
        if (bytes < KILO) {
            return texts.text("shell.size.bytes", bytes);
        }
        double kilo = bytes / (double) KILO;
        return kilo < KILO ? texts.text("shell.size.kilo", kilo) : texts.text("shell.size.mega", kilo / KILO);
    }
}
