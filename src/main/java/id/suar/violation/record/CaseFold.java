package id.suar.violation.record;

import id.suar.form.FormState;
import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;
import java.util.Arrays;

/// How the entries of one case's record make it what it is: each amendment replaces what it names.
public final class CaseFold implements Fold<CaseContent> {

    @Override
    public boolean takes(String kind) {
        return Arrays.stream(CaseKind.values())
                .anyMatch(one -> kind.equals(one.recorded()) || kind.equals(one.amended()));
    }

    @Override
    public CaseContent begin(Entry first) {
        CaseKind kind = CaseKind.begunBy(first.kind())
                .orElseThrow(() -> new UnreadableEntry("a case does not begin with " + first.kind()));
        FormState form = FormState.NONE.after(first.id(), first.body());
        return new CaseContent(kind, form, first.recordedAt(), first.actor());
    }

    @Override
    public CaseContent amend(CaseContent before, Entry next) {
        if (!next.kind().equals(before.kind().amended())) {
            throw new UnreadableEntry(
                    "such a case goes on with " + before.kind().amended());
        }
        FormState form = before.form().after(next.id(), next.body());
        return new CaseContent(before.kind(), form, before.recordedAt(), before.recordedBy());
    }
}
