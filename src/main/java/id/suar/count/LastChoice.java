package id.suar.count;

import id.suar.journal.Drafts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What somebody chose last, kept beside the drafts under a name that no draft has. Not the FX thread.
///
/// @param room under which it is kept: `count.choice`
/// @param key  what it is: `contest`
/// @param id   names one of the choices
public record LastChoice<T>(Drafts drafts, String room, String key, Function<T, String> id) {

    public Optional<T> among(List<T> choices) {
        return drafts.find(room, key)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(last -> choices.stream()
                        .filter(one -> id.apply(one).equals(last))
                        .findFirst());
    }

    public void keep(T chosen) {
        drafts.save(room, key, id.apply(chosen).getBytes(StandardCharsets.UTF_8));
    }
}
