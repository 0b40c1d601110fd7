package hub.connectors.fhir;

import hub.model.Known;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * From which whole day until which a provision holds. A time of day is never stretched to a day that a consent did not cover, nor cut from
 * one that a refusal did.
 */
record ConsentPeriod(Known<LocalDate> from, Known<LocalDate> until) {

    private static final int DAY = "2026-11-22".length();

    static ConsentPeriod of(Entry entry, Period period, boolean permits) {
        return new ConsentPeriod(
                edge(entry, period.getStartElement(), permits ? 1 : 0),
                edge(entry, period.getEndElement(), permits ? -1 : 0));
    }

    private static Known<LocalDate> edge(Entry entry, BaseDateTimeType edge, int inwards) {
        String text = edge.getValueAsString();
        if (text == null) {
            return Known.notRecorded();
        }
        Known<LocalDate> day = entry.taken().day(edge);
        if (!day.isPresent()) {
            throw entry.refused("unreadable-value", edge, "is no whole date: a consent holds from a day until a day");
        }
        boolean wholeDay = text.length() == DAY || text.contains(inwards > 0 ? "T00:00" : "T23:59");
        return wholeDay ? day : day.map(d -> d.plusDays(inwards));
    }
}
