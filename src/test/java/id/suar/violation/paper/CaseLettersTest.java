package id.suar.violation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import id.suar.i18n.Texts;
import id.suar.paper.PaperHead;
import id.suar.violation.record.CaseKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Letters, minutes and the study say what the case holds, and leave room for what it does not.
class CaseLettersTest {

    private static final List<String> ALL = List.of(
            "transfer",
            "takeover",
            "invitation",
            "oath",
            "clarification",
            "study",
            "recommend_adm",
            "forward_ethics",
            "forward_crime",
            "forward_other");

    @Test
    void aStudyHasWhatWasHeardAndWhatIsConcluded() throws IOException {
        String text = PrintedCases.read(handled().paper("study", true), "study");

        assertThat(text)
                .contains(
                        "Formulir B.13",
                        "KAJIAN DUGAAN PELANGGARAN",
                        "011/Reg/LP/PL/Kab/23.07/II/2024",
                        "I Kasus posisi",
                        "Uang dibagikan di dua rumah",
                        "Saksi Contoh Satu",
                        "Di bawah sumpah",
                        "Saksi melihat dua amplop",
                        "UU 7/2017 pasal 523 ayat (2)",
                        "Terbukti",
                        "Diteruskan kepada penyidik",
                        "Koordinator Divisi Penanganan Pelanggaran",
                        "Penyusun Contoh")
                .doesNotContain("[tidak dicantumkan]");
    }

    @Test
    void whoIsNotOpenedIsNotNamedOnAnyPaper() throws IOException {
        for (String purpose : ALL) {
            String text = PrintedCases.read(handled().paper(purpose, false), purpose + "-closed");
            assertThat(text)
                    .as(purpose)
                    .doesNotContain("Contoh Satu", "Contoh Dua", "Pelapor Contoh", "Terlapor Contoh", "dua amplop");
        }
        assertThat(PrintedCases.read(handled().paper("oath", false), "oath-closed"))
                .contains("Nama : [tidak dicantumkan]");
    }

    @Test
    void eachWhoWasInvitedHasALetterOfTheirOwn() throws IOException {
        String text = PrintedCases.read(handled().paper("invitation", true), "invitation");

        assertThat(text)
                .contains(
                        "Yth. Saksi Contoh Satu",
                        "Yth. Terlapor Contoh",
                        "Senin, 26 Februari 2024 10.00",
                        "Kantor Bawaslu Contoh",
                        "012/PP.01/K.KI-03/02/2024");
        assertThat(text.indexOf("Yth. Terlapor")).isGreaterThan(text.indexOf("Yth. Saksi"));
    }

    @Test
    void whatTheCaseDoesNotHoldIsADottedLine() throws IOException {
        var bare = new PrintedCases(CaseKind.REPORT).answer("regime", "PEMILU").answer("event.what", "Amplop");
        for (String purpose : ALL) {
            assertThat(PrintedCases.read(bare.paper(purpose, true), purpose + "-bare"))
                    .as(purpose)
                    .contains("Amplop", "........................................")
                    .doesNotContain("null", "{");
        }
    }

    @Test
    void aLetterGoesToWhomTheStepNamesAndEthicsDoNotGoThePathOfOtherLaw() throws IOException {
        PrintedCases both = handled()
                .step(
                        "forwarded",
                        "2024-03-04T09:00",
                        Map.of("kind", "etik_adhoc_kpu", "recipient", "KPU Kabupaten Contoh", "letter_no", "E-1"))
                .step(
                        "forwarded",
                        "2024-03-05T09:00",
                        Map.of("kind", "hukum_lain", "recipient", "BKN Contoh", "letter_no", "L-2"));

        assertThat(PrintedCases.read(both.paper("forward_ethics", false), "forward_ethics"))
                .contains("Yth. KPU Kabupaten Contoh", "E-1", "Senin, 4 Maret 2024")
                .doesNotContain("BKN");
        assertThat(PrintedCases.read(both.paper("forward_other", false), "forward_other"))
                .contains("Yth. BKN Contoh", "L-2")
                .doesNotContain("KPU Kabupaten");
        assertThat(PrintedCases.read(both.paper("recommend_adm", false), "recommend_adm"))
                .contains("Yth. ......");
    }

    @Test
    void aCrimeGoesWithAccountNamesAndAddresses() throws IOException {
        PrintedCases crime = handled()
                .step("crime.declared", "2024-03-05T15:00", Map.of("plenary", "BA-9"))
                .step("crime.forwarded", "2024-03-06T10:00", Map.of("recipient", "Polres Contoh"));

        assertThat(PrintedCases.read(crime.paper("forward_crime", true), "forward_crime"))
                .contains(
                        "Yth. Polres Contoh",
                        "Pelapor Contoh",
                        "Jalan Pelapor 1",
                        "Terlapor Contoh",
                        "Jalan Terlapor 2",
                        "Pada malam itu",
                        "BA-9");
    }

    @Test
    void theFormOfAReportDoesNotTellOfItsHandling() throws IOException {
        assertThat(PrintedCases.read(handled().paper("report", true), "report"))
                .contains("FORMULIR LAPORAN", "Pelapor Contoh")
                .doesNotContain("Klarifikasi", "Kajian", "Saksi Contoh Satu");
    }

    @Test
    void theOtherPapersAreLookedAt() throws IOException {
        PrintedCases.read(handled().paper("clarification", true), "clarification");
        PrintedCases.read(handled().paper("oath", true), "oath");
        PrintedCases.read(handled().paper("transfer", true), "transfer");
        PrintedCases.read(handled().paper("plenary_minutes", true), "plenary_minutes");
        String english = PrintedCases.read(handled().paper("study", true, Texts.of(Texts.ENGLISH)), "study-en");
        assertThat(english).contains("STUDY OF THE SUSPECTED VIOLATION", "VI Conclusion", "Proven");
    }

    /// Form A has had no letterhead since Perbawaslu 5/2022.
    @Test
    void formAHasNoHead() {
        var formA = new PrintedCases(CaseKind.FORM_A).answer("regime", "PEMILU");

        assertThat(formA.paper("form_a", true).letterhead()).isEqualTo(PaperHead.NONE);
        assertThat(formA.paper("advice", true).letterhead().picture()).isPresent();
    }

    /// MK 104/PUU-XXIII/2025: what was a recommendation is a decision, and not for what began before.
    @Test
    void aPaperHasTheNameThatItHadWhenTheCaseBegan() {
        assertThat(name("2025-07-29")).isEqualTo("Rekomendasi Pelanggaran Administratif");
        assertThat(name("2025-07-30")).isEqualTo("Putusan Pelanggaran Administratif");
    }

    private static String name(String day) {
        return PaperForms.bundled()
                .find("A.12", CaseKind.REPORT, new Regime("PILKADA"), LocalDate.parse(day))
                .orElseThrow()
                .name()
                .in(Texts.INDONESIAN);
    }

    private static PrintedCases handled() {
        return new PrintedCases(CaseKind.REPORT)
                .answer("regime", "PEMILU")
                .answer("event.what", "Uang dibagikan pada masa tenang")
                .answer("event.spot", "Rumah di RT 4")
                .answer("event.occurred_on", "2024-02-12")
                .answer("event.known_on", "2024-02-13")
                .answer("filed_on", "2024-02-15")
                .answer("account", "Pada malam itu dua orang membagikan amplop dari rumah ke rumah.")
                .answer("evidence", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 Foto amplop")
                .answer("handling", "yes")
                .answer("clar.1.capacity", "saksi")
                .answer("clar.1.at", "2024-02-26T10:00")
                .answer("clar.1.spot", "Kantor Bawaslu Contoh")
                .answer("clar.1.officer", "Petugas Klarifikasi")
                .answer("clar.1.oath", "sumpah")
                .answer("clar.1.letter_no", "012/PP.01/K.KI-03/02/2024")
                .answer("clar.1.invited_on", "2024-02-22")
                .answer("clar.2.capacity", "terlapor")
                .answer("study.no", "003/KAJIAN/II/2024")
                .answer("study.on", "2024-03-01")
                .answer("study.brief", "Uang dibagikan di dua rumah pada masa tenang.")
                .answer("study.law", "UU 7/2017 pasal 278 ayat (2); UU 7/2017 pasal 523 ayat (2)")
                .answer("study.proven", "terbukti")
                .answer("study.conclusion", "Unsur pasal terpenuhi oleh Terlapor 1.")
                .answer("study.recommendation", "Diteruskan kepada penyidik.")
                .answer("study.drafter", "Penyusun Contoh")
                .sealed("reporter.name", "Pelapor Contoh")
                .sealed("reporter.address", "Jalan Pelapor 1")
                .sealed("reported.1.name", "Terlapor Contoh")
                .sealed("reported.1.address", "Jalan Terlapor 2")
                .sealed("clar.1.name", "Saksi Contoh Satu")
                .sealed("clar.1.birth_place", "Tenggarong")
                .sealed("clar.1.birth_date", "1980-05-01")
                .sealed("clar.1.address", "Jalan Saksi 3")
                .sealed(
                        "clar.1.statement",
                        "T: Apa yang Saudara lihat?\nJ: Saya melihat dua amplop diserahkan.\nT: Kapan?\nJ: Malam hari.")
                .sealed("clar.2.name", "Terlapor Contoh")
                .sealed("study.facts", "Saksi melihat dua amplop diserahkan kepada Contoh Dua.")
                .sealed("study.analysis", "Keterangan saksi bersesuaian dengan foto amplop.")
                .step("report.started", "2024-02-15T00:00", Map.of())
                .step("report.filed", "2024-02-15T10:00", Map.of("number", "005/LP/PL/Kab/23.07/II/2024"))
                .step("review.register_here", "2024-02-19T10:00", Map.of())
                .step("registered", "2024-02-20T10:00", Map.of("number", "011/Reg/LP/PL/Kab/23.07/II/2024"))
                .step("clarification.invited", "2024-02-22T10:00", Map.of())
                .step("clarification.held", "2024-02-26T10:00", Map.of())
                .step("study.written", "2024-03-01T10:00", Map.of())
                .step(
                        "plenary.decided",
                        "2024-03-02T10:00",
                        Map.of("plenary", "BA-7", "present", "Anggota Satu\nAnggota Dua"));
    }
}
