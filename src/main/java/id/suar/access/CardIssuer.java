package id.suar.access;

import id.suar.journal.Signer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/// Makes cards at the hub: gives each device its id and its one-time code.
public final class CardIssuer {

    /// Without letters and digits that look alike when read aloud or copied by hand.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 20;

    private final Card.Hub hub;
    private final Signer signer;
    private final Clock clock;
    private final SecureRandom random;

    public CardIssuer(Card.Hub hub, Signer signer, Clock clock, SecureRandom random) {
        this.hub = hub;
        this.signer = signer;
        this.clock = clock;
        this.random = random;
    }

    /// @throws IllegalArgumentException naming the field that is wrong
    public SignedCard issue(String owner, Role role, String scope, boolean sample) {
        byte[] device = new byte[8];
        random.nextBytes(device);
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        var card = new Card(
                hub,
                HexFormat.of().formatHex(device),
                owner,
                role,
                scope,
                code.toString(),
                sample,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return SignedCard.sign(card, signer);
    }
}
