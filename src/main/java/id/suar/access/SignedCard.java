package id.suar.access;

import id.suar.journal.Ed25519;
import id.suar.journal.Signer;

/// A card with its hub's signature.
public record SignedCard(Card card, byte[] signature) {

    public static SignedCard sign(Card card, Signer hub) {
        return new SignedCard(card, hub.sign(CardFile.signedBytes(card)));
    }

    /// Signed by the hub that it names. Whether that hub is the right one is another question.
    public boolean genuine() {
        return Ed25519.check(card.hub().signKey()).valid(CardFile.signedBytes(card), signature);
    }
}
