package hub.routes;

import hub.model.NhsNumber;
import hub.model.Upn;
import hub.testkit.hostile.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;

/** A council whose children all travel on one run, with every consent, and of whom nothing else is known yet. */
final class SmallCouncil {

    /** How all its NHS numbers begin. */
    static final String NUMBERS = "999002";

    private static final int OTHERS = 60;
    private static final String CHILDREN = "Column1,SourceID,DOB,Column2,Column3,Column4,Surname,Column5,Forename,"
            + "Column6,Gender,Column7,Column8,Column9,Column10,Column11,PostCode,Column12,Column13,Column14,Column15,"
            + "Column16,Column17,Column18,Column19,Column20,Column21,ActiveCIN,ActiveCLA,ActiveCP,ActiveReferral,"
            + "ActiveEHM,Ethnicity,ImmigrationStatus,NHSNumber";
    private static final String CONTACTS = "contact_id,local_id,given_name,family_name,relationship,"
            + "parental_responsibility,rank,phone_1,phone_1_use,phone_2,phone_2_use,phone_3,phone_3_use,hours,language,"
            + "interpreter,may_collect,barred";
    private static final String JOURNEYS = "journey_id,run,direction,operator,days,departs,arrives,vehicle,school_urn,"
            + "school_name,school_phone,control_room_phone,stops,driver_id,assistant_ids,from,until\n";
    private static final String PASSENGERS = "journey_id,upn,nhs_number,local_id,local_id_system,birth_date,given_name,"
            + "family_name,stop,stop_time,seat,handover,from,until";
    private static final String CONSENTS = "consent_id,local_id,decision,decided_by,decider_given_name,"
            + "decider_family_name,relationship,parental_responsibility,recipients,purposes,categories,decided_on,from,"
            + "until,obtained,evidence";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-19T02:00:00Z"));
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A made-up child with numbers that could be real. */
    record Child(String local, String nhs, String upn) {}

    private final Collection<Planted> children;

    SmallCouncil(Collection<Planted> children) {
        this.children = children;
    }

    /** The child of this number, from 0. */
    static Child child(int number) {
        return new Child(
                "H%03d".formatted(number),
                nhs(1_000 * Integer.parseInt(NUMBERS) + 4 * number),
                upn("99070012%04d".formatted(number)));
    }

    /** The first number from these nine digits on; one in eleven has no check digit. */
    private static String nhs(int digits) {
        return LongStream.range(10L * digits, 10L * digits + 50)
                .mapToObj(String::valueOf)
                .filter(number -> fits(NhsNumber::new, number))
                .findFirst()
                .orElseThrow();
    }

    private static String upn(String digits) {
        return "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .mapToObj(letter -> (char) letter + digits)
                .filter(number -> fits(Upn::new, number))
                .findFirst()
                .orElseThrow();
    }

    private static boolean fits(Function<String, Object> make, String text) {
        try {
            return make.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static void makeFolders(Path data) throws IOException {
        for (String folder : Doors.FOLDERS.values()) {
            Files.createDirectories(data.resolve(folder));
        }
        for (String feed : List.of("identifiers", "consents", "ehc-plans", "enrolments")) {
            Files.createDirectories(data.resolve("in/liquidlogic").resolve(feed));
        }
        Files.createDirectories(data.resolve("in/schools/links"));
        for (String feed : List.of("journeys", "passengers", "crew", "training")) {
            Files.createDirectories(data.resolve("in/transport").resolve(feed));
        }
        for (String recipient : List.of("northshire-fleet", "redwing-travel", "northshire-insight", "northshire-icb")) {
            Files.createDirectories(data.resolve("out").resolve(recipient));
        }
    }

    /** Drops its files, first those that tell of the children, and waits until they were taken. */
    void drop(HubAtWork hub) throws IOException {
        drop(
                hub,
                Map.of(
                        "in/liquidlogic/identifiers",
                        rows("local_id,upn,nhs_number,birth_date", this::numbers),
                        "in/liquidlogic/children",
                        others(CHILDREN, SmallCouncil::other),
                        "in/transport/journeys",
                        JOURNEYS + "R900-AM,R900,to-school,northshire-fleet,MO,07:40,08:30,NS 1,,,,,,,,2026-09-03,\n"));
        drop(
                hub,
                Map.of(
                        "in/liquidlogic/contacts",
                        others(CONTACTS, this::contactOfOne),
                        "in/liquidlogic/consents",
                        rows(CONSENTS, this::consent),
                        "in/transport/passengers",
                        rows(PASSENGERS, this::passenger),
                        "in/nhs",
                        rows("", this::plan)));
    }

    private static void drop(HubAtWork hub, Map<String, String> files) throws IOException {
        List<Path> dropped = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path folder = hub.folder(file.getKey());
            String name = folder.endsWith("nhs") ? "plans.ndjson" : folder.getFileName() + "-20261119T0200.csv";
            Path hidden = Files.writeString(folder.resolve("." + name), file.getValue());
            Files.setLastModifiedTime(hidden, LONG_AGO);
            dropped.add(Files.move(hidden, folder.resolve(name)));
        }
        Awaitility.await().atMost(PATIENCE).until(() -> dropped.stream().noneMatch(Files::exists));
    }

    private String numbers(Planted child) {
        return child.local() + "," + child.upn() + "," + child.nhs() + ",2015-03-14";
    }

    private static String other(int number) {
        return ",X%03d,01/%02d/%d,,,,Madeupson%d,,Ada,,Female,,,,,,,,,,,,,,,,,,,,,,,,"
                .formatted(number, number % 12 + 1, 2007 + number / 12, number);
    }

    private String contactOfOne(int number) {
        return "X%03d,%s,Ada,Madeupson,Aunt,no,,,,,,,,,,N,N,N"
                .formatted(number, children.iterator().next().local());
    }

    private String consent(Planted child) {
        return child.local() + "-C," + child.local()
                + ",given,parent,Ada,Madeupson,Mother,yes,ALL,transport-safety,ALL,2026-09-01,2026-09-01,,,";
    }

    private String passenger(Planted child) {
        return "R900-AM," + child.upn() + ",,,,2015-03-14,,,,,,,2026-09-03,";
    }

    /** Each has a plan, without which there would be nothing to deliver. */
    private String plan(Planted child) {
        return """
                {"resourceType":"Bundle","type":"collection","timestamp":"2026-09-01T10:00:00Z","entry":[\
                {"resource":{"resourceType":"Patient","id":"%1$s","identifier":[{"system":\
                "https://fhir.nhs.uk/Id/nhs-number","value":"%2$s"}],"birthDate":"2015-03-14"}},\
                {"resource":{"resourceType":"CarePlan","id":"%1$s-first","status":"active","intent":"plan","subject":\
                {"reference":"Patient/%1$s"},"activity":[{"detail":{"code":{"coding":[{"system":\
                "https://toucan.example/fhir/CodeSystem/plan-activity","code":"emergency-step"}]},\
                "description":"Wait with the child"}}]}}]}""".formatted(child.local(), child.nhs());
    }

    private String rows(String header, Function<Planted, String> row) {
        return children.stream()
                .map(row)
                .collect(Collectors.joining("\n", header.isEmpty() ? "" : header + "\n", "\n"));
    }

    /** So many that a table of a few rows is too short to be believed where it says that somebody is gone. */
    private static String others(String header, IntFunction<String> row) {
        return IntStream.range(0, OTHERS).mapToObj(row).collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
