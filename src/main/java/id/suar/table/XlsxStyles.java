package id.suar.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which styles of a workbook show a number as a date. Dates are numbers of days in the file.
final class XlsxStyles {

    private static final String PART = "xl/styles.xml";
    private static final int MOST_STYLES = 100_000;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final long SECONDS = 86_400;
    private static final int MOST_DAYS = 2_958_466;

    private final LocalDateTime from;
    private final Set<Integer> dates = new HashSet<>();

    private XlsxStyles(boolean from1904) {
        // Day 60 is a 29 February 1900 that never was: dates before March 1900 are not ours to read.
        this.from = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
    }

    static XlsxStyles read(XlsxParts parts, boolean from1904) throws IOException {
        var styles = new XlsxStyles(from1904);
        parts.read(PART, part -> {
            styles.read(part);
            return styles;
        });
        return styles;
    }

    private void read(XMLStreamReader part) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        List<String> ofCells = new ArrayList<>();
        boolean cells = false;
        while (part.hasNext()) {
            part.next();
            if (part.isStartElement()) {
                switch (part.getLocalName()) {
                    case "numFmt" -> {
                        if (formats.size() < MOST_STYLES) {
                            formats.put(XlsxBook.text(part, null, "numFmtId"), XlsxBook.text(part, null, "formatCode"));
                        }
                    }
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells && ofCells.size() < MOST_STYLES) {
                            ofCells.add(XlsxBook.text(part, null, "numFmtId"));
                        }
                    }
                    default -> {}
                }
            } else if (part.isEndElement() && part.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
        for (int style = 0; style < ofCells.size(); style++) {
            if (date(ofCells.get(style), formats)) {
                dates.add(style);
            }
        }
    }

    private static boolean date(String id, Map<String, String> formats) {
        String own = formats.get(id);
        if (own != null) {
            String shown = own.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
            return shown.matches("(?is).*[ymdhs].*") && !shown.equalsIgnoreCase("General");
        }
        return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    }

    /// A number as it is meant: `2024-02-14 19:42:00` for a date, else digits without an exponent.
    ///
    /// @throws IllegalArgumentException for what is no number that a sheet can hold
    String number(String written, String style) {
        if (written.length() > 40) {
            throw new IllegalArgumentException("number of " + written.length() + " characters");
        }
        var number = new BigDecimal(written);
        if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale()) > 40
                || Math.abs((long) number.scale()) > 400) {
            throw new IllegalArgumentException("number " + written);
        }
        boolean date = !style.isEmpty() && dates.contains(Integer.parseInt(style));
        boolean possible = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) < 0;
        if (date && possible) {
            long seconds = Math.round(number.doubleValue() * SECONDS);
            return WRITTEN.format(from.plusSeconds(seconds));
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
