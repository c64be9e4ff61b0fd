package id.suar.count.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.region.RegionCode;
import id.suar.table.ColumnNames;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountNamesTest {

    private static final LoadedPacks PACKS = LoadedPacks.open(Path.of("absent"));

    @Test
    void spreadsheetsOfPresidentialCountsAreUnderstood() {
        ColumnNames names = names("PPWP");

        assertThat(List.of("Kode TPS", "Kecamatan", "Kelurahan/Desa", "No TPS", "Paslon 01", "No. Urut 2", "03"))
                .extracting(name -> names.meant(name).orElse("-"))
                .containsExactly("kode_tps", "kec", "desa", "tps", "paslon1", "paslon2", "-");
        assertThat(List.of("DPT Laki-laki", "Jumlah DPT", "DPTb P", "DPK Total", "Pengguna Hak Pilih (L+P)"))
                .extracting(name -> names.meant(name).orElse("-"))
                .containsExactly("dpt_l", "dpt_j", "dptb_p", "dpk_j", "pengguna_j");
        assertThat(List.of("Suara Sah", "Jml Suara Tidak Sah", "Jumlah Seluruh Suara", "Surat Suara Diterima"))
                .extracting(name -> names.meant(name).orElse("-"))
                .containsExactly("suara_sah", "suara_tidak_sah", "suara_total", "ss_terima");
        assertThat(names.meant("Prabowo Subianto – Gibran Rakabuming Raka")).contains("paslon2");
        assertThat(names.meant("Ganjar Pranowo")).contains("paslon3");
    }

    /// One word, two lists of voters: at Pilkada `DPTb` are voters by KTP, whom our files call `dpk`.
    @Test
    void whatMeansSomethingElseAtPilkadaIsNotGuessed() {
        ColumnNames names = names("KWK-BUPATI");

        assertThat(names.meant("dptb_l")).contains("dptb_l");
        assertThat(names.meant("DPTb L")).isEmpty();
        assertThat(names.meant("Pengguna DPTb L")).isEmpty();
        assertThat(names.meant("DPPh P")).contains("dptb_p");
        assertThat(names.meant("Jumlah Pemilih KTP")).contains("dpk_j");
    }

    @Test
    void partiesAreKnownByNumberAndName() {
        ColumnNames names = names("DPR");

        assertThat(List.of("Suara Partai PKB", "PKB 1", "Partai 4 Calon 08", "Jumlah Suara Golkar", "PKB"))
                .extracting(name -> names.meant(name).orElse("-"))
                .containsExactly("partai1_0", "partai1_1", "partai4_8", "partai4_j", "-");
    }

    @Test
    void personsAreKnownByNumberEvenBeyondThePack() {
        Contest contest = PACKS.contest("DPD", new RegionCode("6402")).orElseThrow();

        assertThat(CountNames.of(contest, List.of("Calon 30")).meant("Calon 30"))
                .contains("calon30");
        assertThat(names("DPD").meant("No Urut 7")).contains("calon7");
    }

    private static ColumnNames names(String key) {
        return CountNames.of(PACKS.contest(key, new RegionCode("6402")).orElseThrow(), List.of());
    }
}
