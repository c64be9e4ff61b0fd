package id.suar.app;

import id.suar.election.Names;
import id.suar.office.OfficeBook;
import id.suar.office.OfficeSettings;
import id.suar.office.SettingDefinition;
import id.suar.office.SettingDefinitions;
import id.suar.office.SettingType;
import id.suar.region.RegionCode;
import id.suar.schedule.Counting;
import id.suar.violation.number.OfficeCode;
import id.suar.violation.number.OfficeCodes;
import id.suar.violation.paper.PaperForms;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What settings of an office come to in the rooms that go by them.
final class OfficeSetup {

    private static final int LEVEL_OF_DISTRICT = 6;

    private OfficeSetup() {}

    static OfficeBook book(DataFolder folder) {
        return new OfficeBook(definitions(), folder.packs(), folder.office());
    }

    /// With one for the code of each paper of each regime.
    static SettingDefinitions definitions() {
        List<SettingDefinition> codes = PaperForms.bundled().codes().stream()
                .map(code -> new SettingDefinition(
                        code.setting(),
                        SettingType.TEXT,
                        code.code(),
                        true,
                        "Perbawaslu 7/2022, 8/2020 jo 9/2024",
                        code.mark(),
                        new Names(
                                code.name().id() + " (" + code.regime() + ")",
                                code.name().en() + " (" + code.regime() + ")")))
                .toList();
        return SettingDefinitions.bundled().and(codes);
    }

    static Counting counting(OfficeSettings settings, ZoneId zone) {
        return new Counting(
                settings.yes("first_day_counts"),
                settings.yes("cuti_bersama_is_workday"),
                zone,
                settings.time("due_at"));
    }

    /// The codes of an office in numbers: what is set, else what the program lists.
    static Optional<OfficeCode> codes(OfficeSettings settings, RegionCode office) {
        String area = settings.text("area_code_kab");
        String letters = settings.text("office_code_kab");
        return OfficeCodes.bundled()
                .of(office)
                .map(code -> new OfficeCode(
                        code.region(),
                        code.level(),
                        area.isEmpty() ? code.area() : area,
                        letters.isEmpty() ? code.office() : letters,
                        code.archive(),
                        code.mark()));
    }

    /// How many members a plenary of the office needs: what is set, else more than half of those it has.
    static int quorum(OfficeSettings settings, RegionCode office) {
        String members = office.digits().length() < LEVEL_OF_DISTRICT ? "members_kab" : "members_kec";
        int more = settings.number(members).orElse(3) / 2 + 1;
        return settings.number("plenary_quorum").orElse(more);
    }
}
