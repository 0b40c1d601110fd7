package hub.app.demo;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The nightly children's extract, in the batch-trace layout with its nameless columns. */
record ChildrenExtract(Northshire council) implements Extract {

    private static final List<String> HEADER =
            List.of(("Column1,SourceID,DOB,Column2,Column3,Column4,Surname,Column5,Forename,Column6,Gender,"
                            + "Column7,Column8,Column9,Column10,Column11,PostCode,Column12,Column13,Column14,Column15,Column16,Column17,Column18,"
                            + "Column19,Column20,Column21,ActiveCIN,ActiveCLA,ActiveCP,ActiveReferral,ActiveEHM,Ethnicity,ImmigrationStatus,NHSNumber")
                    .split(","));
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public String folder() {
        return "liquidlogic/children";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public Stream<List<String>> rows() {
        return council.children().map(this::row);
    }

    private List<String> row(DemoChild child) {
        Chance chance = SocialCare.chance(council, child);
        SocialCare care = SocialCare.drawn(council, child, chance);
        String[] cells = new String[HEADER.size()];
        Arrays.fill(cells, "");
        cells[1] = child.localId();
        cells[2] = DAY_FIRST.format(child.born());
        cells[6] = child.family();
        cells[8] = child.given();
        cells[10] = child.sex().equals("F") ? "Female" : "Male";
        cells[16] = child.postcode();
        cells[27] = active(care.childInNeed());
        cells[28] = active(care.lookedAfter());
        cells[29] = active(care.childProtection());
        cells[30] = active(care.referral());
        cells[31] = active(care.earlyHelp());
        cells[32] = child.ethnicity();
        cells[34] = nhsNumber(child, chance);
        return Arrays.asList(cells);
    }

    private static String active(boolean open) {
        return open ? "1" : "";
    }

    private String nhsNumber(DemoChild child, Chance chance) {
        if (council.planted(Planted.NHS_NUMBER_WITH_WRONG_CHECK_DIGIT, child)) {
            return MadeUpNumbers.wrongCheckDigit(child.nhsNumber());
        }
        if (council.planted(Planted.NHS_NUMBER_DAMAGED_BY_A_SPREADSHEET, child)) {
            return MadeUpNumbers.spreadsheetDamage(child.nhsNumber());
        }
        boolean traced = council.riders().rides(child.index()) || chance.percent(96);
        return traced ? child.nhsNumber() : "";
    }
}
