package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/connectors.md} says what the descriptors, schemas, mapping files and Kamelets say. */
class ConnectorsPageTest {

    @Test
    void the_page_of_connectors_is_written_from_their_files() throws IOException {
        Path page = Tree.file("docs/connectors.md");
        String written = ConnectorsPage.write();
        if (Boolean.getBoolean("toucan.draw")) {
            Files.writeString(page, written);
        }
        assertThat(page)
                .as(
                        "written anew by: mvn test -pl routes -am -Dtest=ConnectorsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dtoucan.draw=true")
                .hasContent(written);
    }
}
