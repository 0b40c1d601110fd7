package hub.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bad inputs that are too large to keep, or nothing that can be read. */
final class Generated {

    private static final int MANY = 500;
    private static final int DEEP = 200_000;
    private static final int MEGABYTE = 1 << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** Writes one bad input. */
    @FunctionalInterface
    private interface Writes {
        void to(OutputStream out, Planted planted) throws IOException;
    }

    private static final Map<String, Writes> BY_FILE = byFile();

    private Generated() {}

    static void write(BadInput bad, Planted planted, OutputStream out) throws IOException {
        if (bad.door().equals("plugins")) {
            out.write(HostileArchives.named(bad.name()));
        } else {
            BY_FILE.get(bad.file()).to(out, planted);
        }
    }

    private static Map<String, Writes> byFile() {
        Map<String, Writes> all = new HashMap<>();
        all.put("line-of-twenty-megabytes.csv", Generated::longLine);
        all.put("fifty-megabytes.json", Generated::largeDocument);
        all.put("one-bad-of-five-hundred.json", Generated::manyPlans);
        all.put(
                "deep.json",
                (out, planted) ->
                        deep(out, planted, "{\"resourceType\":\"Patient\",\"extension\":", "[{\"extension\":"));
        all.put(
                "deep-elements.xml",
                (out, planted) -> deep(out, planted, "<Patient xmlns=\"http://hl7.org/fhir\">", "<extension>"));
        all.put("deep-return.xml", (out, planted) -> deep(out, planted, "<Message><Header>", "<Source>"));
        all.put("bomb.zip", (out, planted) -> bomb(out, "Blade-Export_person.csv"));
        all.put("bomb-in-a-sheet.xlsx", (out, planted) -> bomb(out, SHEET));
        all.put("bomb-of-texts.xlsx", (out, planted) -> bomb(out, "xl/sharedStrings.xml"));
        all.put("climbing-out.zip", (out, planted) -> zip(out, Map.of("../../climbed.csv", planted.mark())));
        all.put("many-files.zip", Generated::manyFiles);
        all.put("macros.xlsx", (out, planted) -> workbook(out, planted, "xl/vbaProject.bin"));
        all.put("linked.xlsx", (out, planted) -> workbook(out, planted, "xl/externalLinks/externalLink1.xml"));
        all.put("locked.xlsx", Generated::locked);
        all.put("entity-in-a-sheet.xlsx", Generated::entity);
        all.put("half-a-zip.zip", (out, planted) -> out.write(("PK\u0003\u0004" + planted.mark()).getBytes(UTF_8)));
        all.put("key-of-a-megabyte.json", Generated::longKey);
        all.put("tombstone.json", (out, planted) -> {});
        return all;
    }

    private static void longLine(OutputStream out, Planted planted) throws IOException {
        String[] header = Corpus.text("contacts/neighbour.csv").split("\n");
        out.write((header[0] + "\n" + planted.local() + "-LONG," + planted.local() + ",").getBytes(UTF_8));
        repeat(out, planted.mark(), 20 * MEGABYTE / planted.mark().length());
        out.write((",Madeupson,,,,,,,,,,,,N,N,N\n" + planted.filled(header[1]) + "\n").getBytes(UTF_8));
    }

    private static void largeDocument(OutputStream out, Planted planted) throws IOException {
        out.write(("{\"resourceType\":\"Patient\",\"id\":\"" + planted.mark()
                        + "\",\"photo\":[{\"contentType\":\"application/pdf\",\"data\":\"")
                .getBytes(UTF_8));
        repeat(out, "TVqQAAMAAAAEAAAA", 50 * MEGABYTE / 16);
        out.write("\"}]}".getBytes(UTF_8));
    }

    private static void manyPlans(OutputStream out, Planted planted) throws IOException {
        String patient = "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" + planted.local()
                + "\",\"identifier\":[{\"system\":\"https://fhir.nhs.uk/Id/nhs-number\",\"value\":\"" + planted.nhs()
                + "\"}],\"birthDate\":\"2015-03-14\"}}";
        out.write(
                ("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"timestamp\":\"2026-09-02T10:00:00Z\",\"entry\":["
                                + patient)
                        .getBytes(UTF_8));
        for (int i = 1; i <= MANY; i++) {
            String status = i == MANY / 2 ? planted.mark() : i == MANY ? "active" : "draft";
            String words = i == MANY ? planted.kept() : "Step " + i;
            out.write((",{\"resource\":{\"resourceType\":\"CarePlan\",\"id\":\"" + planted.local() + "-" + i
                            + "\",\"status\":\"" + status
                            + "\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/"
                            + planted.local() + "\"},\"activity\":[{\"detail\":{\"code\":{\"coding\":[{\"system\":"
                            + "\"https://toucan.example/fhir/CodeSystem/plan-activity\",\"code\":\"emergency-step\"}]},"
                            + "\"description\":\"" + words + "\"}}]}}")
                    .getBytes(UTF_8));
        }
        out.write("]}".getBytes(UTF_8));
    }

    private static void deep(OutputStream out, Planted planted, String start, String again) throws IOException {
        out.write(start.getBytes(UTF_8));
        repeat(out, again, DEEP);
        out.write(planted.mark().getBytes(UTF_8));
    }

    /** Eighty megabytes of zeros in eighty kilobytes. */
    private static void bomb(OutputStream out, String name) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        Arrays.fill(zeros, (byte) '0');
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (name.startsWith("xl/")) {
                part(zip, "[Content_Types].xml", "<Types/>");
            }
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
    }

    private static void workbook(OutputStream out, Planted planted, String part) throws IOException {
        zip(out, Map.of("[Content_Types].xml", "<Types/>", part, planted.mark()));
    }

    private static void manyFiles(OutputStream out, Planted planted) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 10_000; i++) {
                part(zip, i + ".csv", planted.mark());
            }
        }
    }

    /** Begins as every workbook with a password does, and every one of before 2007. */
    private static void locked(OutputStream out, Planted planted) throws IOException {
        for (int b : new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}) {
            out.write(b);
        }
        repeat(out, planted.mark(), 1_000);
    }

    private static void entity(OutputStream out, Planted planted) throws IOException {
        zip(
                out,
                Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"Data Entry Template\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        SHEET,
                        planted.filled("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"${canary}/x\">]>"
                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + planted.mark()
                                + " &x;</t></is></c></row>"
                                + "</sheetData></worksheet>")));
    }

    private static void longKey(OutputStream out, Planted planted) throws IOException {
        out.write("{\"type\":\"contact\",\"key\":\"".getBytes(UTF_8));
        repeat(out, planted.mark(), 900_000 / planted.mark().length());
        out.write("\"}".getBytes(UTF_8));
    }

    private static void zip(OutputStream out, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                part(zip, each.getKey(), each.getValue());
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }
}
