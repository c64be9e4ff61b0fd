package id.suar.violation.number;

import java.time.LocalDate;

/// What a number is made of.
///
/// @param seq      running number, from 1
/// @param kind     `LP` for a report, `TM` for a finding; empty where a pattern has none
/// @param regime   `PL` for a general election, `PB`, `PG`, `PW` for regional ones
/// @param level    `RI`, `Prov`, `Kab`, `Kota`, `Kec`
/// @param area     the area code of Bawaslu's own order, e.g. `23.07`
/// @param district name of the district, for numbers given there
/// @param office   letter code of the office, e.g. `K.KI-03`
/// @param archive  class of the archive, e.g. `PM.01.02`
/// @param on       the day of filing or setting
public record Numbered(
        int seq,
        String kind,
        String regime,
        String level,
        String area,
        String district,
        String office,
        String archive,
        LocalDate on) {

    public Numbered {
        if (seq < 1) {
            throw new IllegalArgumentException("number " + seq);
        }
    }
}
