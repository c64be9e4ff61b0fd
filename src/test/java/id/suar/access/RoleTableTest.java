package id.suar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The matrix of roles, written down once more as the reference prints it (`domain/supervision.md` §11)
/// and held against the file cell by cell: letters are R read, C create, D decide, S open persons, P
/// publish.
class RoleTableTest {

    private static final List<String> COLUMNS = List.of(
            "pts",
            "pkd",
            "pwc_staff",
            "pwc_member",
            "kab_pp_staff",
            "kab_ph_staff",
            "kab_hk_staff",
            "kab_member",
            "ppid",
            "diskominfo",
            "public");

    private static final String[] TABLE = {
        "form_a | C own | C own, R | C R | C R D | R | R | R | R D | R request | - | -",
        "initial | C | C | C R | R D | C R | C R | - | R D | - | C | C",
        "report | - | - | C R | R D | C R | - | R | R D | - | - | C draft",
        "finding | - | R own | C R | C R D | C R | R status | R | R D | - | - | R notice",
        "study | - | - | C own, R own | R own, D own | C R | - | R | R D | - | - | -",
        "content | C | C | C R | R | R | C R | - | R D | - | C tip, R own | -",
        "material | - | - | C | R | - | C R | - | D | R | R, P own | R published",
        "coverage | C | C | C R | R | R | R | - | R | - | R C | R summary",
        "custody | - | - | C | R | C R | - | R | D | - | - | -",
    };

    private static final Map<String, String> RIGHTS = Map.of("R", "read", "C", "create", "D", "decide", "P", "publish");

    private final Rights rights = Rights.bundled();

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).flatMap(line -> {
            String[] cells = line.split(" \\| ");
            return COLUMNS.stream()
                    .flatMap(role -> RIGHTS.keySet().stream()
                            .sorted()
                            .map(letter -> Arguments.of(
                                    cells[0], role, letter, granted(cells[1 + COLUMNS.indexOf(role)], letter))));
        });
    }

    /// What a cell grants for a letter, as the file spells it.
    private static String granted(String cell, String letter) {
        String how = "-";
        for (String part : cell.split(", ")) {
            List<String> words = List.of(part.split(" "));
            if (words.contains(letter)) {
                String last = words.getLast();
                how = last.length() > 1 ? last : "yes";
            }
        }
        return how;
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("cells")
    void aCellOfTheFileSaysWhatTheReferenceSays(String record, String role, String letter, String granted) {
        String right = record + "." + RIGHTS.get(letter);
        Grant wanted = Grant.of(granted);
        if (!rights.keys().contains(right)) {
            assertThat(wanted).as("no such right").isEqualTo(Grant.NO);
            return;
        }
        // Who creates their own reads it, which the reference leaves unsaid for a polling station.
        if (record.equals("form_a") && role.equals("pts") && letter.equals("R")) {
            wanted = Grant.OWN;
        }
        Grant found = role.equals("public")
                ? rights.ofPublic(right)
                : rights.grant(Role.of(role).orElseThrow(), right);
        assertThat(found).isEqualTo(wanted);
    }
}
