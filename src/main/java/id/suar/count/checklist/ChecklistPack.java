package id.suar.count.checklist;

import id.suar.election.Names;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The questions that are asked at elections from a day on.
///
/// @param file    its name without ending: `checklist-2024`
/// @param version a later one of the same name replaces an earlier one
/// @param from    first voting day that it is for
public record ChecklistPack(String file, int version, LocalDate from, Names name, List<ChecklistItem> items) {

    private static final Comparator<ChecklistItem> OFTEN_FIRST = Comparator.comparing(ChecklistItem::phase)
            .thenComparing(Comparator.comparing(ChecklistItem::frequency).reversed())
            .thenComparing(ChecklistItem::code);

    public ChecklistPack {
        items = items.stream().sorted(OFTEN_FIRST).toList();
    }

    /// Names it in records: `checklist-2024/1`.
    public String id() {
        return file + "/" + version;
    }

    /// In the order of the form: voting before counting, what was seen most often first.
    @Override
    public List<ChecklistItem> items() {
        return items;
    }

    public Optional<ChecklistItem> item(String code) {
        return items.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
