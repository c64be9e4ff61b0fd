package id.suar.count.recap.ui;

import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItem;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.Gallery;
import id.suar.region.TpsCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// What accompanies a difference, so that it holds before others: photos of our C.Hasil, pages of D.Hasil, other files.
/// Reads on the caller's thread, never FX.
///
/// @param custodian takes files in, with an entry that says so
/// @param gallery   where pictures are looked at
/// @param items     what is known of files
/// @param photos    those of a polling station's form, in order of their pages
public record RecapProofs(
        Custodian custodian,
        Gallery gallery,
        EvidenceItems items,
        BiFunction<Contest, TpsCode, List<EvidenceId>> photos) {

    /// @param name    of the file, as it was taken in
    /// @param ofSheet a photo of our own form
    record Proof(EvidenceId content, String name, boolean picture, boolean ofSheet) {}

    /// @param attached in the order in which they were attached
    /// @param beside   photos of our form that are not attached yet
    record Read(List<Proof> attached, List<EvidenceId> beside) {

        static final Read NONE = new Read(List.of(), List.of());

        Read {
            attached = List.copyOf(attached);
            beside = List.copyOf(beside);
        }

        boolean ofSheet() {
            return attached.stream().anyMatch(Proof::ofSheet);
        }

        boolean ofRecap() {
            return attached.stream().anyMatch(one -> !one.ofSheet());
        }

        List<Proof> pictures() {
            return attached.stream().filter(Proof::picture).toList();
        }
    }

    /// @param attached as [Discrepancy#attachments()] has them
    Read read(Contest contest, RecapUnit unit, List<String> attached) {
        List<EvidenceId> sheet =
                unit.station().map(station -> photos.apply(contest, station)).orElseGet(List::of);
        Set<EvidenceId> ofSheet = new HashSet<>(sheet);
        List<Proof> proofs = attached.stream()
                .filter(EvidenceId::isOne)
                .map(EvidenceId::new)
                .map(content -> proof(content, ofSheet.contains(content)))
                .toList();
        List<EvidenceId> beside = sheet.stream()
                .distinct()
                .filter(content -> !attached.contains(content.hex()))
                .toList();
        return new Read(proofs, beside);
    }

    /// Of a file that this device has never heard of the first digits of its hash tell.
    private Proof proof(EvidenceId content, boolean ofSheet) {
        return items.records(content).stream()
                .findFirst()
                .map(record -> of(record.item(), ofSheet))
                .orElseGet(() -> new Proof(content, content.hex().substring(0, 8), false, ofSheet));
    }

    private static Proof of(EvidenceItem item, boolean ofSheet) {
        return new Proof(item.content(), item.name(), item.type().startsWith("image/"), ofSheet);
    }
}
