package id.suar.shell;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// A hub's address as somebody typed it.
///
/// @param address empty: those on the card
/// @param valid   false: what was typed is no address
record HubAddress(Optional<URI> address, boolean valid) {

    static HubAddress read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new HubAddress(Optional.empty(), true);
        }
        try {
            var uri = URI.create(text);
            boolean web = uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
            return new HubAddress(Optional.of(uri).filter(_ -> web), web);
        } catch (IllegalArgumentException e) {
            return new HubAddress(Optional.empty(), false);
        }
    }
}
