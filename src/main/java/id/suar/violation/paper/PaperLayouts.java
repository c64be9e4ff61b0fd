package id.suar.violation.paper;

import id.suar.election.Names;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.util.List;

/// What stands on letters, studies and minutes, in its order: `violation/layouts.csv`, the columns
/// `purpose,block,key,name_id,name_en`.
///
/// | block | key | name |
/// |---|---|---|
/// | `letter` | `number;day;recipient[;address]`: the head of a letter | what it is about |
/// | `heading` | | its text |
/// | `text` | | its text; `{key}` stands for what the case says |
/// | `line` | what stands to the right | what stands to the left |
/// | `answer` | `key;lines`: a long text, or that many lines to write on | a heading over it; may be empty |
/// | `evidence` | | a heading over the list |
/// | `heard` | a group: who was heard, when, how | |
/// | `each` | a group: what follows is made once for each of its items, each on a page of its own | |
/// | `sign` | `role=key;role=key`: who signs | |
final class PaperLayouts {

    private final List<Row> rows;

    private PaperLayouts(List<Row> rows) {
        this.rows = rows;
    }

    record Row(String purpose, String block, String key, Names name) {

        /// The part of its key, from 0; empty where it has fewer.
        String part(int number) {
            String[] parts = key.split(";");
            return number < parts.length ? parts[number] : "";
        }
    }

    static PaperLayouts bundled() {
        return new PaperLayouts(BundledTable.lines("/violation/layouts.csv", "purpose").stream()
                .map(PaperLayouts::row)
                .toList());
    }

    /// Empty for papers that are made in another way.
    List<Row> of(String purpose) {
        return rows.stream().filter(row -> row.purpose().equals(purpose)).toList();
    }

    private static Row row(Line line) {
        return new Row(
                line.cell("purpose"),
                line.cell("block"),
                line.cell("key"),
                new Names(line.cell("name_id"), line.cell("name_en")));
    }
}
