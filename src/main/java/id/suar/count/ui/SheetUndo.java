package id.suar.count.ui;

import id.suar.count.CellMark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The steps by which a form's figures came to be what they are, to go back one by one.
final class SheetUndo {

    private static final int KEPT = 500;

    private final SheetForm form;
    private final Map<String, Cell> settled = new HashMap<>();
    private final Deque<Cell> steps = new ArrayDeque<>();

    private record Cell(String figure, int value, Optional<CellMark> mark) {}

    SheetUndo(SheetForm form) {
        this.form = form;
        form.layout().figures().forEach(figure -> settled.put(figure, now(figure)));
    }

    /// A figure was left; what it was before can be had again.
    void settle(String figure) {
        Cell now = now(figure);
        Cell before = settled.put(figure, now);
        if (!now.equals(before)) {
            steps.push(before);
            if (steps.size() > KEPT) {
                steps.removeLast();
            }
        }
    }

    /// Takes the last change back.
    ///
    /// @param figure the one that has the keyboard; what is typed there is the last change
    /// @return which figure was changed
    Optional<String> back(Optional<String> figure) {
        figure.ifPresent(this::settle);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Cell before = steps.pop();
        form.marks().remove(before.figure());
        form.figure(before.figure()).set(before.value());
        before.mark().ifPresent(mark -> form.mark(before.figure(), mark));
        settled.put(before.figure(), before);
        return Optional.of(before.figure());
    }

    private Cell now(String figure) {
        return new Cell(figure, form.value(figure), form.mark(figure));
    }
}
