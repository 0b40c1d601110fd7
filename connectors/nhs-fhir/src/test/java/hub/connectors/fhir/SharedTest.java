package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

class SharedTest {
    private final Reads reads = new Reads();

    @Test
    void show() throws Exception {
        for (String dir : List.of("/work/shared/data/pds", "/work/shared/data/uk-core/examples", "/work/shared/data/uk-core/nhs-england/examples"))
        try (Stream<Path> files = Files.walk(Path.of(dir))) {
            for (Path p : files.filter(f -> f.toString().matches(".*\\.(json|xml)")).sorted().toList()) {
                Outcome o = reads.read(Input.of(p));
                Map<String, Long> m = new TreeMap<>();
                o.submissions().forEach(s -> m.merge(s.record().type().text(), 1L, Long::sum));
                System.out.println(p.getFileName() + " " + m + " " + o.rejected().stream().map(r -> r.reason() + "@" + r.position().field()).toList()+" n="+o.noted().size() + " " + o.notes().size());
            }
        }
        for (String f : List.of("pds-fhir/mavis/restricted-patient-response.json","pds-fhir/relatedPersonResponses/related_person_9000000009.json"))
          reads.read(Input.of(Path.of("/work/shared/data/pds/"+f))).submissions().forEach(s -> System.out.println(s.record()+" "+s.notes()));
    }

    @Test
    void speed() throws Exception {
        byte[] b = getClass().getResourceAsStream("/samples/plan.json").readAllBytes();
        String line = new String(b).replaceAll("\\s*\n\\s*", "");
        System.out.println("bytes " + line.length());
        byte[] nd = (line + "\n").repeat(5000).getBytes();
        for (int i = 0; i < 4; i++) {
            long t = System.nanoTime();
            try (var r = reads.reader().read(Input.of("x.ndjson", Reads.MODIFIED, nd))) {
                int n = 0;
                while (r.next().isPresent()) n++;
                System.out.println(n + " items, plans/s " + 5000 / ((System.nanoTime() - t) / 1e9));
            }
        }
    }
}
