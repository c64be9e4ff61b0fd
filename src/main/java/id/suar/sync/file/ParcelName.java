package id.suar.sync.file;

import id.suar.journal.JournalId;
import id.suar.sync.Packed;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What files are called: `hub-device-from-through`, or `hub-device.generation-from-through`, before their suffix.
/// A name is a hint for people and nothing more: it was not signed.
public record ParcelName(String hub, JournalId journal, long from, long through) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<hub>[0-9a-f]{16})-(?<device>[0-9a-f]{16})(\\.(?<generation>\\d{1,4}))?-(?<from>\\d{1,15})-(?<through>\\d{1,15})");

    public static ParcelName of(String hub, Packed parcel) {
        return new ParcelName(hub, parcel.journal(), parcel.from(), parcel.through());
    }

    /// Empty when it was called otherwise.
    public static Optional<ParcelName> of(Path file) {
        Matcher name = SHAPE.matcher(stem(file));
        if (!name.matches()) {
            return Optional.empty();
        }
        int generation = name.group("generation") == null ? 0 : Integer.parseInt(name.group("generation"));
        if (generation > JournalId.MAX_GENERATION) {
            return Optional.empty();
        }
        return Optional.of(new ParcelName(
                name.group("hub"),
                new JournalId(name.group("device"), generation),
                Long.parseLong(name.group("from")),
                Long.parseLong(name.group("through"))));
    }

    /// A file's name without the suffix of a parcel, a receipt or anything else that begins with the first dot after
    /// the numbers.
    static String stem(Path file) {
        String name = file.getFileName().toString();
        for (String suffix : new String[] {ParcelFolder.RECEIPT, ParcelFolder.PARCEL}) {
            if (name.endsWith(suffix)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    @Override
    public String toString() {
        String device = journal.generation() == 0 ? journal.device() : journal.toString();
        return hub + "-" + device + "-" + from + "-" + through;
    }
}
