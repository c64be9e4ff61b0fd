package id.suar.violation.course;

import id.suar.violation.number.NumberKey;
import java.util.List;

/// The official numbers that were given, as far as they are known here. More than one case has a number only where
/// two devices gave it without knowing of each other.
public interface GivenNumbers {

    /// Who has this one, the first to have been given it first.
    List<GivenNumber> with(NumberKey key);

    /// Every one of a series, in their order.
    List<GivenNumber> in(String series);

    /// Every one there is, by series and running number. One query, whatever their number.
    List<GivenNumber> all();
}
