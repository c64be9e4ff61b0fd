package id.suar.count;

import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The versions of one document that did not see each other, beside each other, and what is settled of them. Pure.
///
/// @param all the one that counts first
public record SheetVersions(List<CountVersion> all) {

    public SheetVersions {
        all = List.copyOf(all);
    }

    /// The latest versions of each of these records.
    ///
    /// @param records of one document, the one that counts first
    public static SheetVersions of(List<RecordedSheet> records, Function<RecordedSheet, List<CountVersion>> history) {
        List<CountVersion> all = new ArrayList<>();
        for (RecordedSheet record : records) {
            history.apply(record).stream()
                    .filter(version -> record.heads().contains(version.entry()))
                    .sorted((one, other) -> Boolean.compare(
                            other.entry().equals(record.last()), one.entry().equals(record.last())))
                    .forEach(all::add);
        }
        return new SheetVersions(all);
    }

    /// One cell of the paper.
    ///
    /// @param readings what each version says of it
    public record Cell(FormRow row, String figure, List<CellReading> readings) {

        public Cell {
            readings = List.copyOf(readings);
        }

        public boolean differs() {
            return readings.stream().distinct().count() > 1;
        }
    }

    /// What a sheet says beside its cells; taken whole from one version or another.
    public enum Part {
        ROUND(CountSheet::round, (to, from) -> to.withRound(from.round())),
        PAPER(CountSheet::paper, (to, from) -> to.withPaper(from.paper())),
        SEEN(CountSheet::seenAt, (to, from) -> to.withAbout(from.seenAt(), to.observer(), to.note())),
        OBSERVER(CountSheet::observer, (to, from) -> to.withAbout(to.seenAt(), from.observer(), to.note())),
        NOTE(CountSheet::note, (to, from) -> to.withAbout(to.seenAt(), to.observer(), from.note())),
        EXPLANATIONS(CountSheet::explanations, (to, from) -> to.withExplanations(from.explanations()));

        private final Function<CountSheet, Object> value;
        private final Taking taking;

        Part(Function<CountSheet, Object> value, Taking taking) {
            this.value = value;
            this.taking = taking;
        }

        /// `to` with this part as `from` has it.
        public CountSheet into(CountSheet to, CountSheet from) {
            return taking.take(to, from);
        }
    }

    @FunctionalInterface
    private interface Taking {
        CountSheet take(CountSheet to, CountSheet from);
    }

    /// In the paper's order, those that at least one version filled in or marked.
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        layout().rows()
                .forEach(row -> row.figures().forEach(figure -> {
                    List<CellReading> readings = sheets().stream()
                            .map(sheet -> CellReading.in(sheet, figure))
                            .toList();
                    if (!readings.stream().allMatch(CellReading::isBlank)) {
                        cells.add(new Cell(row, figure, readings));
                    }
                }));
        return cells;
    }

    /// Those that differ.
    public List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> sheets().stream().map(part.value).distinct().count() > 1)
                .toList();
    }

    /// What another version says otherwise than the first.
    public List<SheetChange> changes(Part part, int version) {
        CountSheet first = sheets().getFirst();
        return SheetChange.between(first, part.into(first, sheets().get(version)));
    }

    /// One sheet of all of them.
    ///
    /// @param cells by figure; of those that are not named, what the first version says
    /// @param parts number of the version that each is taken from; the first where it is not named
    public CountSheet settled(Map<String, CellReading> cells, Map<Part, Integer> parts) {
        CountSheet settled = sheets().getFirst();
        Figures figures = settled.figures().on(layout());
        Map<String, CellMark> marks = new HashMap<>(settled.marks());
        for (var cell : cells.entrySet()) {
            figures = figures.with(cell.getKey(), cell.getValue().value());
            marks.remove(cell.getKey());
            mark(cell.getKey(), cell.getValue()).ifPresent(mark -> marks.put(cell.getKey(), mark));
        }
        settled = settled.withMarks(Map.of()).withFigures(figures).withMarks(marks);
        for (var part : parts.entrySet()) {
            settled = part.getKey().into(settled, sheets().get(part.getValue()));
        }
        return settled;
    }

    /// With words and a note, where a version that reads the cell so has them.
    private Optional<CellMark> mark(String figure, CellReading reading) {
        return sheets().stream()
                .filter(sheet -> CellReading.in(sheet, figure).equals(reading))
                .map(sheet -> sheet.marks().get(figure))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.of(reading.state())
                        .filter(state -> state != CellMark.State.WRITTEN)
                        .map(CellMark::of));
    }

    private FormLayout layout() {
        return sheets().stream()
                .map(sheet -> sheet.figures().layout())
                .reduce(FormLayout::with)
                .orElseThrow();
    }

    private List<CountSheet> sheets() {
        return all.stream().map(CountVersion::sheet).toList();
    }
}
