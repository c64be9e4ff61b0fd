package id.suar.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which column of a file is which of ours. Nothing is passed over in silence: a column is mapped, left out by
/// somebody's choice, or still open.
///
/// @param columns of the file, left to right
public record ColumnMapping(List<Column> columns) {

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /// What is to become of a column.
    public enum Choice {
        /// Nobody has decided.
        OPEN,
        MAPPED,
        LEFT_OUT
    }

    /// @param place from 0
    /// @param found its name in the file; may be empty
    /// @param ours  empty unless it is mapped
    public record Column(int place, String found, Choice choice, Optional<String> ours) {

        /// How a spreadsheet calls it: `B`.
        public String letters() {
            return Address.letters(place);
        }
    }

    /// Our own names first, then others that are clear; of two columns of one meaning the second stays open.
    public static ColumnMapping suggest(List<String> header, ColumnNames names) {
        Set<String> taken = new HashSet<>();
        header.stream().filter(names::isOurs).forEach(taken::add);
        Set<String> own = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            String found = header.get(place);
            Optional<String> meant = names.meant(found);
            boolean free = meant.isPresent() && (names.isOurs(found) ? own.add(found) : taken.add(meant.get()));
            columns.add(free ? mapped(place, found, meant.get()) : open(place, found));
        }
        return new ColumnMapping(columns);
    }

    private static Column mapped(int place, String found, String ours) {
        return new Column(place, found, Choice.MAPPED, Optional.of(ours));
    }

    private static Column open(int place, String found) {
        return new Column(place, found, Choice.OPEN, Optional.empty());
    }

    public ColumnMapping map(int place, String ours) {
        return with(mapped(place, columns.get(place).found(), ours));
    }

    public ColumnMapping leaveOut(int place) {
        return with(new Column(place, columns.get(place).found(), Choice.LEFT_OUT, Optional.empty()));
    }

    public ColumnMapping reopen(int place) {
        return with(open(place, columns.get(place).found()));
    }

    /// All that nobody decided on.
    public ColumnMapping leaveOpenOut() {
        ColumnMapping mapping = this;
        for (Column column : open()) {
            mapping = mapping.leaveOut(column.place());
        }
        return mapping;
    }

    private ColumnMapping with(Column changed) {
        List<Column> others = new ArrayList<>(columns);
        others.set(changed.place(), changed);
        return new ColumnMapping(others);
    }

    public List<Column> open() {
        return columns.stream().filter(column -> column.choice() == Choice.OPEN).toList();
    }

    /// Ours that two columns of the file were given.
    public Set<String> doubled() {
        Set<String> seen = new HashSet<>();
        Set<String> doubled = new LinkedHashSet<>();
        columns.stream()
                .flatMap(column -> column.ours().stream())
                .filter(ours -> !seen.add(ours))
                .forEach(doubled::add);
        return doubled;
    }

    public boolean has(String ours) {
        return columns.stream().anyMatch(column -> column.ours().equals(Optional.of(ours)));
    }

    /// For [RawTable#named(List,Columns)].
    public List<Optional<String>> names() {
        return columns.stream().map(Column::ours).toList();
    }

    /// What the file calls one of ours.
    public String found(String ours) {
        return columns.stream()
                .filter(column -> column.ours().equals(Optional.of(ours)))
                .map(Column::found)
                .findFirst()
                .orElse(ours);
    }
}
