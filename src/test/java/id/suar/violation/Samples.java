package id.suar.violation;

import java.util.EnumMap;
import java.util.Map;

/// Findings for tests.
public final class Samples {

    private Samples() {}

    /// Every required field filled, in Muara Muntai.
    public static Map<FindingField, String> texts() {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        texts.put(FindingField.ELECTION, "PEMILU-2024");
        texts.put(FindingField.REGIME, "PEMILU");
        texts.put(FindingField.WHAT, "Salinan C.Hasil tidak diberikan kepada saksi");
        texts.put(FindingField.PLACE, "6402012001001");
        texts.put(FindingField.OCCURRED, "2024-02-14T21:30");
        texts.put(FindingField.FOUND, "2024-02-14");
        texts.put(FindingField.OBSERVER, "Pengawas contoh");
        texts.put(FindingField.OFFICE, "Pengawas TPS 001");
        texts.put(FindingField.ACCOUNT, "Ketua KPPS menyatakan salinan habis.\nSaksi pulang tanpa salinan.");
        return texts;
    }

    public static Finding finding() {
        return finding(Map.of());
    }

    /// @param changed an empty text empties the field
    public static Finding finding(Map<FindingField, String> changed) {
        Map<FindingField, String> texts = texts();
        texts.putAll(changed);
        return ((FindingReading.Sound) FindingTexts.read(texts)).finding();
    }
}
