package id.suar.violation.record.ui;

import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRow;
import java.time.LocalDate;
import java.util.Optional;

/// One line of the list: a record, or one that is being written.
///
/// @param key   of its draft
/// @param row   empty for what is not recorded yet
/// @param place in words
/// @param state of its course, in words
record CaseLine(String key, CaseKind kind, Optional<CaseRow> row, String place, String state) {

    String what() {
        return row.map(one -> one.summary().what()).orElse("");
    }

    String name() {
        return row.map(one -> one.number().isEmpty() ? one.shortId().toString() : one.number())
                .orElse("");
    }

    /// Null, as tables have it, where none is written.
    LocalDate day() {
        return row.flatMap(one -> one.summary().day()).orElse(null);
    }

    /// Something that somebody here has to finish. Null where there is nothing.
    Mark mark() {
        if (row.isEmpty()) {
            return Mark.DRAFT;
        }
        return row.get().conflict() ? Mark.CONFLICT : null;
    }

    /// In the order of their weight.
    enum Mark {
        CONFLICT,
        DRAFT;

        StatePill pill(Texts texts) {
            return this == CONFLICT
                    ? new StatePill(texts.text("violation.case.mark.conflict"), "mdi2s-source-branch", Tone.DANGER)
                    : new StatePill(texts.text("violation.list.draft"), "mdi2p-pencil-outline", Tone.ACCENT);
        }
    }
}
