package id.suar.violation.exhibit;

import id.suar.evidence.CustodyStep;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItem;
import id.suar.evidence.custody.Described;
import id.suar.form.Answers;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One piece of evidence that a case names.
///
/// @param path     field of the case that names it
/// @param caption  as the case has it; may be empty
/// @param item     empty where no entry tells of it here: another device took it in, and its record has not come
/// @param custody  in order of time
/// @param receipt  what is known here of the hub's receipt
public record Exhibit(
        String path,
        EvidenceId content,
        String caption,
        Optional<EvidenceItem> item,
        List<CustodyStep> custody,
        Receipt receipt) {

    /// The hub's receipt, which goes to whoever delivered the file.
    public sealed interface Receipt {

        record Received(Instant at) implements Receipt {}

        /// This device took it in, and no receipt has come.
        record Waits() implements Receipt {}

        /// Another device took it in, and has the receipt.
        record Elsewhere() implements Receipt {}
    }

    public Exhibit {
        custody = List.copyOf(custody);
    }

    /// What is said of it now.
    public Answers described() {
        return Described.of(custody);
    }

    /// Its title, else its caption, else the name of its file, else the beginning of its hash.
    public String name() {
        String title = described().text("title");
        if (!title.isEmpty()) {
            return title;
        }
        return caption.isEmpty()
                ? item.map(EvidenceItem::name).orElseGet(() -> content.hex().substring(0, 8))
                : caption;
    }

    /// Keys of what it is said to show.
    Set<String> shows(String field) {
        return Arrays.stream(described().text(field).split(";"))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
