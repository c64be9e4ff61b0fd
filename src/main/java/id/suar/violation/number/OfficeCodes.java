package id.suar.violation.number;

import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The codes of offices in numbers: `violation/offices.csv`. A district without a line of its own has those of its
/// regency, at its own level.
public final class OfficeCodes {

    private static final String FILE = "/violation/offices.csv";

    private final List<OfficeCode> codes;

    private OfficeCodes(List<OfficeCode> codes) {
        this.codes = codes;
    }

    public static OfficeCodes bundled() {
        return new OfficeCodes(BundledTable.lines(FILE, "region").stream()
                .map(OfficeCodes::code)
                .toList());
    }

    /// Empty where nobody has told them.
    public Optional<OfficeCode> of(RegionCode office) {
        return codes.stream()
                .filter(code -> office.digits().startsWith(code.region()))
                .max(Comparator.comparing(code -> code.region().length()))
                .map(code -> code.region().length() < Level.DISTRICT.digits()
                                && office.level().digits() >= Level.DISTRICT.digits()
                        ? new OfficeCode(code.region(), "Kec", code.area(), code.office(), code.archive(), code.mark())
                        : code);
    }

    private static OfficeCode code(Line line) {
        return new OfficeCode(
                line.cell("region"),
                line.cell("level"),
                line.cell("area"),
                line.cell("office"),
                line.cell("archive"),
                line.cell("mark"));
    }
}
