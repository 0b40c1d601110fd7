package hub.app.camel;

import hub.connector.Connector;
import hub.connector.Fault;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The samples that a connector brings in {@code samples/}, beside its own classes; everyone in them is made up. One is called after the
 * reader it is for: {@code children-20261120T0200.csv}.
 *
 * @param files their bytes by name
 */
record Samples(Map<String, byte[]> files) {

    static Samples of(Connector<?> connector) {
        try {
            Path code = Path.of(connector
                    .getClass()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                return in(code.resolve("samples"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return in(jar.getPath("samples"));
            }
        } catch (IOException | URISyntaxException e) {
            throw Fault.defect("the connector's samples cannot be read", e);
        }
    }

    private static Samples in(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                for (Path file : list.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return new Samples(files);
    }

    /** Those for one reader. @param only whether the connector has no other */
    Map<String, byte[]> of(String reader, boolean only) {
        Map<String, byte[]> its = new TreeMap<>(files);
        its.keySet().removeIf(name -> !name.matches("\\Q" + reader + "\\E(-\\d.*|\\..*)"));
        return its.isEmpty() && only ? files : its;
    }
}
