package id.suar.count;

import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which document of a form is meant: of which of the station's votes, and which paper. A paper of which nothing
/// was said is taken for the copy that supervisors are given.
///
/// @param round number of the vote, see [VoteRound#number()]
public record CountDocument(int round, Paper.Kind paper) {

    public static final CountDocument FIRST = new CountDocument(0, Paper.Kind.COPY);

    public CountDocument {
        paper = paper == Paper.Kind.UNSAID ? Paper.Kind.COPY : paper;
    }

    public static CountDocument of(CountSheet sheet) {
        return new CountDocument(sheet.round().number(), sheet.paper().kind());
    }

    /// Of several records of it, the one that weighs most; empty when it is not recorded.
    Optional<RecordedSheet> among(List<RecordedSheet> records) {
        return records.stream()
                .filter(record -> of(record.sheet()).equals(this))
                .findFirst();
    }

    /// The one that counts, or would count, first.
    static Optional<RecordedSheet> known(CountSheets sheets, CountSheet sheet) {
        return of(sheet).among(sheets.records(sheet.election(), sheet.contest(), sheet.station()));
    }

    /// Behind the form's key: nothing for the first vote's copy, else `/1/PLANO`.
    String suffix() {
        return equals(FIRST) ? "" : "/" + round + "/" + paper;
    }

    /// @param rest what stands behind the form's key
    static Optional<CountDocument> read(String rest) {
        if (rest.isEmpty()) {
            return Optional.of(FIRST);
        }
        String[] parts = rest.split("/");
        return parts.length == 3 && parts[1].matches("\\d{1,2}")
                ? Arrays.stream(Paper.Kind.values())
                        .filter(kind -> kind.name().equals(parts[2]))
                        .findFirst()
                        .map(kind -> new CountDocument(Integer.parseInt(parts[1]), kind))
                : Optional.empty();
    }

    static String form(String election, String contest, TpsCode station) {
        return election + "/" + contest + "/" + station.digits();
    }

    static String form(Contest contest, TpsCode station) {
        return form(contest.election().key(), contest.key(), station);
    }
}
