package hub.connectors.sen2.record;

import hub.connector.Fault;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Refusal;
import hub.connectors.sen2.layout.Version;
import hub.model.CouncilReturn;
import hub.model.CouncilReturnBuilder;
import hub.model.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * What a return says of itself.
 *
 * @param asAt when it was made, which is how new everything in it is
 */
public record ReturnHeader(Block block, Version version, int year, LocalDate referenceDate, Instant asAt) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * @param otherwise how new it is if it does not say when it was made
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if it does not say which year's return it is
     */
    public static ReturnHeader of(Block block, String input, Instant otherwise) {
        try {
            Values values = new Values(block);
            int year = values.number(Item.YEAR).value().orElseThrow(() -> missing(Item.YEAR));
            Version version = Version.of(year)
                    .orElseThrow(
                            () -> new Refusal("unknown-version", "", "there was no person-level return that year"));
            LocalDate referenceDate =
                    values.date(Item.REFERENCE_DATE).value().orElseThrow(() -> missing(Item.REFERENCE_DATE));
            Instant asAt = values.text(Item.DATE_TIME)
                    .value()
                    .map(ReturnHeader::instant)
                    .orElse(otherwise);
            return new ReturnHeader(block, version, year, referenceDate, asAt);
        } catch (Refusal e) {
            throw Fault.rejected(input + " cannot be read as a SEN2 return: " + e.getMessage());
        }
    }

    private static Refusal missing(Item item) {
        return new Refusal("no-header", "", "its header has no " + item.element() + ": have the return made again");
    }

    private static Instant instant(String moment) {
        boolean offset = moment.endsWith("Z") || moment.lastIndexOf('+') > 0;
        return offset
                ? OffsetDateTime.parse(moment).toInstant()
                : LocalDateTime.parse(moment).atZone(LONDON).toInstant();
    }

    /** Names the return: a later one of the same council and year is a version of it. */
    public String key() {
        return block.readable(Item.LEA).orElse("council") + "-" + year;
    }

    /** @throws Refusal if one of its values cannot be read */
    public CouncilReturn record() {
        Values values = new Values(block);
        return CouncilReturnBuilder.builder()
                .collection(values.text(Item.COLLECTION))
                .layout(Known.of(version.text()))
                .year(Known.of(year))
                .referenceDate(Known.of(referenceDate))
                .sourceLevel(values.text(Item.SOURCE_LEVEL))
                .council(values.text(Item.LEA))
                .software(values.text(Item.SOFTWARE_CODE))
                .release(values.text(Item.RELEASE))
                .serialNumber(values.text(Item.SERIAL_NO))
                .madeAt(values.text(Item.DATE_TIME))
                .medicalOfficer(values.text(Item.DMO))
                .clinicalOfficer(values.text(Item.DCO))
                .socialCareOfficer(values.text(Item.DSCO))
                .build();
    }
}
