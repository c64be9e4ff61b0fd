package id.suar.evidence.intake;

import id.suar.journal.SignatureCheck;

/// Who may bring evidence: the devices that have enrolled.
@FunctionalInterface
public interface Bringers {

    Standing of(String device);

    sealed interface Standing {}

    record Known(SignatureCheck key) implements Standing {}

    record Unknown() implements Standing {}

    record Revoked() implements Standing {}
}
