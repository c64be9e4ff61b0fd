package id.suar.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which role may do what (`domain/supervision.md` §11), read from `access/roles.csv`: one line for each right, one
/// column for each role and for the public. Use cases ask it; screens ask it to leave out what would be refused.
///
/// A division's member has what every member of the regency has. `person.erase`, which the reference does not name, is
/// with those who decide.
public final class Rights {

    /// Opening the sealed data of a person.
    public static final String PERSON_OPEN = "person.open";

    public static final String PERSON_ERASE = "person.erase";
    /// Giving a case its number.
    public static final String CASE_REGISTER = "case.register";
    /// Looking at an original.
    public static final String EVIDENCE_OPEN = "evidence.open";

    private static final String FILE = "/access/roles.csv";
    private static final String PUBLIC = "public";

    private final Map<String, Map<String, Grant>> rights = new TreeMap<>();

    private Rights(List<String> lines) {
        String[] columns = lines.getFirst().split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            if (cells.length != columns.length) {
                throw new IllegalStateException(FILE + ": " + line);
            }
            Map<String, Grant> row = new HashMap<>();
            for (int i = 1; i < cells.length; i++) {
                row.put(columns[i], Grant.of(cells[i]));
            }
            rights.put(cells[0], row);
        }
    }

    public static Rights bundled() {
        try (var in = Rights.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Rights(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All rights that there are: `person.open`.
    public Set<String> keys() {
        return rights.keySet();
    }

    /// @throws IllegalArgumentException when there is no such right: a word that nobody granted must not pass
    public Grant grant(Role role, String right) {
        return row(right).getOrDefault(role.key(), Grant.NO);
    }

    public Grant ofPublic(String right) {
        return row(right).get(PUBLIC);
    }

    /// Whether a role may, given what is so in this case: with `OWN` among it, what only one's own hands may.
    public boolean may(Role role, String right, Set<Grant> given) {
        Grant grant = grant(role, right);
        return grant == Grant.YES || grant != Grant.NO && given.contains(grant);
    }

    private Map<String, Grant> row(String right) {
        return Optional.ofNullable(rights.get(right))
                .orElseThrow(() -> new IllegalArgumentException("no right " + right));
    }
}
