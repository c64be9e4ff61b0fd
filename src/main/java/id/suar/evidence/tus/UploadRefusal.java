package id.suar.evidence.tus;

import java.util.Arrays;
import java.util.Optional;

/// Why a hub does not take evidence. The words are a promise: add, never change.
public enum UploadRefusal {
    /// No ticket, or one that is none.
    NO_TICKET(400),
    /// A ticket for another hub.
    WRONG_HUB(403),
    /// No such device has enrolled here.
    UNKNOWN_DEVICE(403),
    REVOKED(403),
    WRONG_SIGNATURE(403),
    /// The ticket's sizes do not fit each other or the upload, or are more than anything may have.
    WRONG_SIZE(413),
    /// The device has brought as much as it may.
    QUOTA(413),
    /// The hub's disk has no room for it now.
    HUB_FULL(507),
    /// What was sent cannot be opened with the key that the ticket brings, or is other content.
    NOT_WHAT_IT_SAYS(422),
    /// It was erased here, with the person that it is about.
    ERASED(410);

    private final int status;

    UploadRefusal(int status) {
        this.status = status;
    }

    /// Of HTTP.
    public int status() {
        return status;
    }

    /// Whether it speaks of this content alone, and sending it again as it is changes nothing.
    public boolean ofThisOne() {
        return switch (this) {
            case WRONG_SIZE, NOT_WHAT_IT_SAYS, ERASED -> true;
            case NO_TICKET, WRONG_HUB, UNKNOWN_DEVICE, REVOKED, WRONG_SIGNATURE, QUOTA, HUB_FULL -> false;
        };
    }

    /// Whether something smaller may still find room.
    public boolean ofRoom() {
        return this == QUOTA || this == HUB_FULL;
    }

    public static Optional<UploadRefusal> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
