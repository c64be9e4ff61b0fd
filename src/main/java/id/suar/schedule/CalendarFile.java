package id.suar.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes iCalendar (RFC 5545), which phones and mail programs read.
public final class CalendarFile {

    private CalendarFile() {}

    /// Leaves the stream open.
    ///
    /// @param at when it is written
    public static void write(List<CalendarItem> items, Instant at, OutputStream out) throws IOException {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Suar//Suar//ID"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        items.forEach(item -> calendar.add(event(item, at)));
        // An empty calendar is not valid by the letter, and yet what an empty list is.
        new CalendarOutputter(false).output(calendar, out);
    }

    private static VEvent event(CalendarItem item, Instant at) {
        var properties = new PropertyList(List.of(
                new Uid(item.uid()),
                new DtStamp(at),
                item.end().<DtStart<?>>map(DtStart::new).orElseGet(() -> new DtStart<>(item.day())),
                new Summary(item.title()),
                new Description(item.words())));
        List<VAlarm> alarms =
                item.alarm().map(moment -> alarm(item, moment)).stream().toList();
        return new VEvent(properties, new ComponentList<>(alarms));
    }

    private static VAlarm alarm(CalendarItem item, Instant moment) {
        return new VAlarm(
                new PropertyList(List.of(new Action("DISPLAY"), new Trigger(moment), new Description(item.title()))));
    }
}
