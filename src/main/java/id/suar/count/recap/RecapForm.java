package id.suar.count.recap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which plenary's form a row was read from.
public enum RecapForm {
    /// D.HASIL KECAMATAN, of the PPK.
    DISTRICT,
    /// D.HASIL KABKO, of KPU Kabupaten.
    REGENCY,
    /// D.HASIL PROV, of KPU Provinsi.
    PROVINCE;

    /// As entries keep it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RecapForm> of(String key) {
        return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
    }
}
