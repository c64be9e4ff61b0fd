package id.suar.count.seen.ui;

import id.suar.election.Contest;
import javafx.util.StringConverter;

/// What a contest is called where one is chosen.
final class ContestName extends StringConverter<Contest> {

    private final ProgressDesk desk;

    ContestName(ProgressDesk desk) {
        this.desk = desk;
    }

    @Override
    public String toString(Contest one) {
        return one == null ? "" : desk.words(one).form();
    }

    @Override
    public Contest fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
