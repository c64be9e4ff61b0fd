package id.suar.paper;

import java.util.List;
import java.util.Optional;

/// What stands over a letter.
///
/// @param lines   the office's name and address; empty where a paper has none
/// @param picture PNG or JPEG that was looked at before, to the left of them
public record PaperHead(List<String> lines, Optional<byte[]> picture) {

    public static final PaperHead NONE = new PaperHead(List.of(), Optional.empty());

    public PaperHead {
        lines = List.copyOf(lines);
    }

    boolean empty() {
        return lines.isEmpty() && picture.isEmpty();
    }
}
