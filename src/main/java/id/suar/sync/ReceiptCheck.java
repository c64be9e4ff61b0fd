package id.suar.sync;

import id.suar.journal.Journals;
import id.suar.journal.Receipt;
import id.suar.journal.ReceiptCodec;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Verification.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Checks once more what the hub has signed: the signature, that the copies for queries say the same, and that it
/// speaks of the journal that lies here.
public final class ReceiptCheck {

    private final Receipts receipts;
    private final Journals journals;
    private final SignatureCheck hub;

    public ReceiptCheck(Receipts receipts, Journals journals, SignatureCheck hub) {
        this.receipts = receipts;
        this.journals = journals;
        this.hub = hub;
    }

    /// Empty when all is well.
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        try {
            receipts.kept().forEach(kept -> check(kept).ifPresent(faults::add));
        } catch (RuntimeException e) {
            faults.add(new Fault("receipt", "receipt", String.valueOf(e.getMessage())));
        }
        return faults;
    }

    private Optional<Fault> check(Receipts.Kept kept) {
        Receipt receipt = kept.receipt();
        Optional<Receipt> signed = ReceiptCodec.decode(kept.signed(), hub);
        if (signed.isEmpty()) {
            return fault(receipt, "the hub's signature does not hold");
        }
        if (!same(signed.get(), receipt)) {
            return fault(receipt, "copies for queries differ from what was signed");
        }
        // A hub may know more of a journal than this disk (restored image); what lies here must agree.
        boolean agrees = journals.hashAt(receipt.journal(), receipt.through())
                .map(hash -> Arrays.equals(hash, receipt.hash()))
                .orElse(true);
        return agrees || kept.lapsed() ? Optional.empty() : fault(receipt, "speaks of another journal than lies here");
    }

    private static boolean same(Receipt one, Receipt other) {
        return one.journal().equals(other.journal())
                && one.through() == other.through()
                && one.at().equals(other.at())
                && Arrays.equals(one.hash(), other.hash());
    }

    private static Optional<Fault> fault(Receipt receipt, String detail) {
        return Optional.of(new Fault(receipt.journal() + "/" + receipt.through(), "receipt", detail));
    }
}
