package id.suar.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The entries of a segment, column by column: all times, all kinds, all actors, all references, then
/// the bodies of each kind (see [ColumnCodec]). Repeated texts stand once.
final class EntryColumns {

    private EntryColumns() {}

    static byte[] encode(List<ChainedEntry> chained) {
        List<Entry> entries = chained.stream().map(ChainedEntry::entry).toList();
        var out = new ByteWriter();
        long before = 0;
        for (Entry entry : entries) {
            out.signed(entry.recordedAt().toEpochMilli() - before);
            before = entry.recordedAt().toEpochMilli();
        }
        Map<String, Integer> actors = new LinkedHashMap<>();
        Map<String, Integer> kinds = new LinkedHashMap<>();
        entries.forEach(entry -> {
            actors.putIfAbsent(entry.actor(), actors.size());
            kinds.putIfAbsent(entry.kind(), kinds.size());
        });
        writeTexts(out, actors);
        entries.forEach(entry -> out.unsigned(actors.get(entry.actor())));
        writeTexts(out, kinds);
        entries.forEach(entry -> out.unsigned(kinds.get(entry.kind())));
        entries.forEach(entry -> writeReference(out, entry.id(), entry.subject()));
        entries.forEach(entry -> out.unsigned(entry.parents().size()));
        entries.forEach(entry -> entry.parents().forEach(parent -> writeReference(out, entry.id(), parent)));
        for (String kind : kinds.keySet()) {
            ColumnCodec.encode(
                    out,
                    entries.stream()
                            .filter(entry -> entry.kind().equals(kind))
                            .map(Entry::body)
                            .toList());
        }
        return out.toBytes();
    }

    static List<ChainedEntry> decode(byte[] raw, JournalId journal, long from, int count, byte[] before)
            throws MalformedSegment {
        var in = new ByteReader(raw, 0, raw.length);
        if (count > raw.length) {
            throw new MalformedSegment(count + " entries in " + raw.length + " bytes");
        }
        long[] times = readTimes(in, count);
        String[] actors = readIndexed(in, count);
        String[] kinds = readIndexed(in, count);
        var subjects = new EntryId[count];
        for (int i = 0; i < count; i++) {
            subjects[i] = readReference(in, new EntryId(journal, from + i));
        }
        List<List<EntryId>> parents = readParents(in, journal, from, count);
        byte[][] bodies = readBodies(in, kinds, raw.length);
        in.end();
        List<ChainedEntry> entries = new ArrayList<>(count);
        byte[] hash = before;
        for (int i = 0; i < count; i++) {
            var entry = new Entry(
                    new EntryId(journal, from + i),
                    Instant.ofEpochMilli(times[i]),
                    actors[i],
                    kinds[i],
                    subjects[i],
                    parents.get(i),
                    bodies[i]);
            byte[] bytes = EntryCodec.encode(entry);
            hash = Chain.next(hash, bytes);
            entries.add(new ChainedEntry(entry, bytes, hash));
        }
        return entries;
    }

    private static byte[][] readBodies(ByteReader in, String[] kinds, int rawLength) throws MalformedSegment {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            places.computeIfAbsent(kinds[i], _ -> new ArrayList<>()).add(i);
        }
        var bodies = new byte[kinds.length][];
        for (List<Integer> ofKind : places.values()) {
            // Numbers of one byte here are at most five there.
            List<byte[]> decoded = ColumnCodec.decode(in, ofKind.size(), Math.max(rawLength, 1024) * 6);
            for (int i = 0; i < ofKind.size(); i++) {
                bodies[ofKind.get(i)] = bounded(decoded.get(i));
            }
        }
        return bodies;
    }

    private static byte[] bounded(byte[] body) throws MalformedSegment {
        if (body.length > NewEntry.MAX_BODY) {
            throw new MalformedSegment("body of " + body.length + " bytes");
        }
        return body;
    }

    private static long[] readTimes(ByteReader in, int count) throws MalformedSegment {
        var times = new long[count];
        long before = 0;
        for (int i = 0; i < count; i++) {
            before += in.signed();
            times[i] = before;
        }
        return times;
    }

    private static void writeTexts(ByteWriter out, Map<String, Integer> texts) {
        out.unsigned(texts.size());
        texts.keySet().forEach(out::text);
    }

    private static String[] readIndexed(ByteReader in, int count) throws MalformedSegment {
        var texts = new String[in.count(count)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text(4 * EntryCodec.MAX_TEXT);
            if (texts[i].length() > EntryCodec.MAX_TEXT) {
                throw new MalformedSegment("text of " + texts[i].length() + " characters");
            }
        }
        var each = new String[count];
        for (int i = 0; i < count; i++) {
            each[i] = texts[in.count(texts.length - 1L)];
        }
        return each;
    }

    private static List<List<EntryId>> readParents(ByteReader in, JournalId journal, long from, int count)
            throws MalformedSegment {
        var numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.count(EntryCodec.MAX_PARENTS);
        }
        List<List<EntryId>> parents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<EntryId> own = new ArrayList<>(numbers[i]);
            for (int k = 0; k < numbers[i]; k++) {
                own.add(readReference(in, new EntryId(journal, from + i)));
            }
            parents.add(own);
        }
        return parents;
    }

    /// 0: itself; an even number: twice the distance back in the same journal; 1: another journal, named.
    private static void writeReference(ByteWriter out, EntryId from, EntryId to) {
        if (to.journal().equals(from.journal()) && to.seq() <= from.seq()) {
            out.unsigned(2 * (from.seq() - to.seq()));
        } else {
            out.unsigned(1).text(to.journal().toString()).unsigned(to.seq());
        }
    }

    private static EntryId readReference(ByteReader in, EntryId from) throws MalformedSegment {
        long code = in.unsigned();
        try {
            if ((code & 1) == 0) {
                return new EntryId(from.journal(), from.seq() - (code >>> 1));
            }
            return new EntryId(JournalId.parse(in.text(32)), in.unsigned());
        } catch (IllegalArgumentException e) {
            throw new MalformedSegment("reference of entry " + from, e);
        }
    }
}
