package id.suar.access;

import id.suar.journal.Ed25519;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a hub hands to the person who will use a device: which hub it is, who the device is, and a code
/// that enrols it once. It travels as a file, by any way, and needs no network.
///
/// @param hub     which hub
/// @param device  the device's id, 16 hexadecimal digits, given by the hub
/// @param owner   the person, as the hub knows them
/// @param scope   code of the region that the device records for: 2, 4, 6, 10 or 13 digits
/// @param code    one-time code; whoever answers with it first has the card
/// @param sample  made for a demonstration; everything recorded with it is labelled as sample
public record Card(
        Hub hub, String device, String owner, Role role, String scope, String code, boolean sample, Instant issuedAt) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern REGION = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10}|[0-9]{13}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{8,64}");

    public Card {
        require(ID.matcher(device).matches(), "device");
        require(plain(owner), "owner");
        require(isRegion(scope), "scope");
        require(CODE.matcher(code).matches(), "code");
    }

    /// @param id        made from the public signing key
    /// @param region    code of the region that the hub serves
    /// @param addresses where it can be reached over a network; may be empty
    public record Hub(String id, String name, String region, List<URI> addresses, byte[] signKey, byte[] sealKey) {

        public Hub {
            addresses = List.copyOf(addresses);
            require(signKey.length == Ed25519.KEY_BYTES && HubKeys.idOf(signKey).equals(id), "hub.id");
            require(sealKey.length == SealingPair.KEY_BYTES, "hub.sealKey");
            require(plain(name), "hub.name");
            require(isRegion(region), "hub.region");
            require(addresses.size() <= 8 && addresses.stream().allMatch(Hub::web), "hub.addresses");
        }

        private static boolean web(URI address) {
            return address.getHost() != null
                    && Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.toString().length() <= 500;
        }
    }

    public static boolean isRegion(String code) {
        return REGION.matcher(code).matches();
    }

    /// A name that fits one line of a screen.
    private static boolean plain(String text) {
        return !text.isBlank() && text.length() <= 200 && text.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(field);
        }
    }
}
