package id.suar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.i18n.Texts;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {

    private final OfficeCalendar calendar = OfficeCalendar.bundled();
    private final DeadlineWords words = new DeadlineWords(Texts.of(Texts.INDONESIAN), calendar);

    @Test
    void tellsHowItWasCountedAndWhichDaysDidNot() {
        Reckoned reckoned = reckon(new Term.WorkingDays(7), "2024-02-07T09:00");

        assertThat(words.counted(reckoned))
                .isEqualTo("7 hari kerja dihitung mulai sehari setelah Rabu, 7 Feb 2024; berakhir Rabu, 21 Feb 2024."
                        + " Tidak dihitung: 8 Feb (Isra Mikraj Nabi Muhammad SAW); 9 Feb (Cuti bersama Tahun Baru Imlek);"
                        + " 10 Feb (Tahun Baru Imlek); 11 Feb (akhir pekan); 14 Feb (Hari Pemungutan Suara Pemilu 2024);"
                        + " 17 Feb–18 Feb (akhir pekan).");
        assertThat(words.last((Reckoned.Due) reckoned)).isEqualTo("Rabu, 21 Feb 2024 23.59 WITA");
    }

    @Test
    void saysThatAYearIsMissingInsteadOfADate() {
        assertThat(words.counted(reckon(new Term.WorkingDays(5), "2027-12-30T09:00")))
                .isEqualTo("Tidak dihitung: kalender 2028 belum lengkap. Hari libur dan cuti bersama tahun itu belum"
                        + " diisi.");
    }

    @Test
    void hoursRunOnThroughHolidays() {
        assertThat(words.counted(reckon(new Term.Hours(48), "2024-11-29T16:05")))
                .isEqualTo("48 jam penuh, hari libur ikut berjalan; berakhir Minggu, 1 Des 2024 16.05 WITA.");
    }

    @Test
    void urgencyIsAWord() {
        assertThat(words.urgency(new Urgency.Overdue(3))).isEqualTo("lewat 3 hari");
        assertThat(words.urgency(new Urgency.Today())).isEqualTo("hari ini");
    }

    private Reckoned reckon(Term term, String start) {
        return new Reckoner(calendar)
                .reckon(
                        term,
                        LocalDateTime.parse(start)
                                .atZone(Counting.DEFAULT.zone())
                                .toInstant(),
                        Counting.DEFAULT,
                        false);
    }
}
