package id.suar.fx;

import java.util.function.Function;
import javafx.util.StringConverter;

/// What stands in a box from which one is chosen and into which nothing is typed.
///
/// @param <T> what is chosen from
public final class Chosen<T> extends StringConverter<T> {

    private final Function<T, String> words;
    private final String none;

    private Chosen(Function<T, String> words, String none) {
        this.words = words;
        this.none = none;
    }

    /// Nothing stands there as long as nothing is chosen.
    public static <T> Chosen<T> by(Function<T, String> words) {
        return new Chosen<>(words, "");
    }

    /// @param none what stands there as long as nothing is chosen
    public static <T> Chosen<T> by(Function<T, String> words, String none) {
        return new Chosen<>(words, none);
    }

    @Override
    public String toString(T one) {
        return one == null ? none : words.apply(one);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
