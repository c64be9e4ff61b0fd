package id.suar.violation;

import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Findings that nobody made, in the words that findings are written in. The same seed makes the same ones.
public final class MadeUpFindings {

    private static final List<String> SPOTS = List.of(
            "Halaman kantor desa", "Balai pertemuan RT 03", "Di depan TPS", "Lapangan voli", "Jalan poros desa");
    private static final List<String> WHO =
            List.of("Ketua KPPS", "Anggota KPPS", "Saksi pasangan calon", "Kepala desa", "Tim pelaksana kampanye");
    private static final List<String> DID = List.of(
            "tidak memberikan salinan C.Hasil kepada saksi",
            "membagikan sembako kepada warga",
            "mengarahkan pemilih untuk memilih pasangan calon tertentu",
            "mengizinkan pemilih yang tidak terdaftar dalam DPT, DPTb maupun DPK memberikan suara",
            "memasang alat peraga kampanye pada masa tenang",
            "membuka kotak suara sebelum rapat pemungutan suara dimulai",
            "menyampaikan dukungan dalam acara yang dihadiri aparatur sipil negara");
    private static final List<String> THEN = List.of(
            "Pengawas TPS menyampaikan saran perbaikan secara lisan dan ditindaklanjuti.",
            "Kejadian disaksikan oleh saksi dan pemantau yang hadir di lokasi.",
            "Pengawas mencatat kejadian tersebut dalam formulir model A laporan hasil pengawasan.",
            "Kegiatan berlangsung sekitar 30 menit dan dihadiri kurang lebih 40 orang.",
            "Dokumentasi berupa foto dan video telah disimpan.",
            "Diduga melanggar ketentuan peraturan perundang-undangan tentang pemilihan umum.");

    private final Random random;
    private final List<ViolationKind> kinds = ViolationDictionary.bundled().all();
    private LocalDateTime clock = LocalDateTime.of(2024, 2, 11, 8, 0);

    public MadeUpFindings(long seed) {
        this.random = new Random(seed);
    }

    public Finding at(TpsCode station) {
        clock = clock.plusSeconds(600 + random.nextInt(20_000));
        ViolationKind kind = kinds.get(random.nextInt(kinds.size()));
        String what = one(WHO) + " " + one(DID);
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        texts.put(FindingField.ELECTION, kind.regime().key().equals("PEMILU") ? "PEMILU-2024" : "PILKADA-2024");
        texts.put(FindingField.REGIME, kind.regime().key());
        texts.put(FindingField.WHAT, what);
        texts.put(
                FindingField.PLACE,
                random.nextBoolean() ? station.digits() : station.village().digits());
        texts.put(FindingField.SPOT, random.nextInt(3) == 0 ? "" : one(SPOTS));
        texts.put(FindingField.OCCURRED, clock.truncatedTo(ChronoUnit.MINUTES).toString());
        texts.put(FindingField.FOUND, clock.toLocalDate().toString());
        texts.put(FindingField.OBSERVER, "Pengawas contoh");
        texts.put(FindingField.OFFICE, "Pengawas TPS %03d".formatted(station.number()));
        texts.put(FindingField.ACCOUNT, what + ". " + one(THEN) + "\n" + one(THEN));
        if (random.nextInt(4) > 0) {
            texts.put(FindingField.KIND, kind.key());
            texts.put(FindingField.BASIS, kind.basis());
            texts.put(FindingField.SANCTION, kind.sanction());
            texts.put(FindingField.SUSPECTED, kind.defaultKind());
        }
        texts.values().removeIf(String::isEmpty);
        return ((FindingReading.Sound) FindingTexts.read(texts)).finding();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
