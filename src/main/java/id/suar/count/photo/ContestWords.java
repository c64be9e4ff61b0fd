package id.suar.count.photo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How people write contests in names of files.
final class ContestWords {

    /// Words without blanks, by key of the contest.
    private static final Map<String, List<String>> WORDS = Map.of(
            "PPWP", List.of("ppwp", "presiden", "pilpres", "capres", "pwp"),
            "DPR", List.of("dpr", "dprri"),
            "DPD", List.of("dpd", "dpdri"),
            "DPRD-PROV", List.of("dprdprov", "dprdprovinsi", "dprdp", "dprdi"),
            "DPRD-KAB", List.of("dprdkab", "dprdkabupaten", "dprdkota", "dprdkabko", "dprdk", "dprdii"),
            "KWK-GUBERNUR", List.of("gubernur", "pilgub", "gub", "kwkgubernur", "kwkgub"),
            "KWK-BUPATI", List.of("bupati", "pilbup", "walikota", "pilwali", "bup", "kwkbupati", "kwkbup"));

    private ContestWords() {}

    /// The one contest of these that the name speaks of; empty for none and for several.
    static Optional<String> in(NameParts name, List<String> contests) {
        List<String> meant = contests.stream()
                .filter(contest -> !name.runs(WORDS.getOrDefault(contest, List.of())::contains)
                        .isEmpty())
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
