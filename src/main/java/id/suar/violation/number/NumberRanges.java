package id.suar.violation.number;

import java.util.List;

/// The ranges of numbers that are known here.
public interface NumberRanges {

    List<NumberRange> in(String series);

    List<NumberRange> all();
}
