package hub.app.camel;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.connectors.ConnectorFiles;
import hub.app.connectors.ConnectorHome;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.InstalledConnectors;
import hub.app.connectors.TinyConnectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive brings for Camel is there in its connector's context, and in no other. */
class WhatArchivesBringTest {

    private static final String CONVERTER = """
            public final class Twigs implements org.apache.camel.spi.TypeConverterLoader {
                public void load(org.apache.camel.spi.TypeConverterRegistry registry) {
                    registry.addTypeConverter(StringBuilder.class, java.util.UUID.class, new org.apache.camel.support.TypeConverterSupport() {
                        public <T> T convertTo(Class<T> type, org.apache.camel.Exchange exchange, Object value) {
                            return type.cast(new StringBuilder("made of twigs"));
                        }
                    });
                }
            }
            """;

    private static final String COMPONENT = """
            public final class NestComponent extends org.apache.camel.support.DefaultComponent {
                protected org.apache.camel.Endpoint createEndpoint(String uri, String rest, java.util.Map<String, Object> parameters) {
                    return null;
                }
            }
            """;

    @TempDir
    Path folder;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void back() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void a_type_converter_and_a_component_work_in_the_context_of_the_connector_that_brings_them_alone()
            throws Exception {
        TinyConnectors bringing = new TinyConnectors(folder)
                .id("nest")
                .with("Twigs", CONVERTER)
                .with("NestComponent", COMPONENT)
                .bringing("META-INF/services/org/apache/camel/TypeConverterLoader", "tiny.Twigs\n")
                .bringing("META-INF/services/org/apache/camel/component/nest", "class=tiny.NestComponent\n");
        Files.createDirectories(folder.resolve("config/connectors"));
        try (InstalledConnectors installed = new InstalledConnectors(folder.resolve("data/connectors"));
                DefaultCamelContext nest = context(installed, "nest", bringing);
                DefaultCamelContext other = context(installed, "other", new TinyConnectors(folder).id("other"))) {
            assertThat(nest.getComponent("nest").getClass().getName()).isEqualTo("tiny.NestComponent");
            assertThat(twigs(nest)).hasToString("made of twigs");

            assertThat(other.getComponent("nest")).isNull();
            assertThat(twigs(other)).isNull();
        }
    }

    private static StringBuilder twigs(CamelContext context) {
        return context.getTypeConverter().tryConvertTo(StringBuilder.class, new UUID(0, 0));
    }

    /** Started as the hub starts one: on a thread that sees the connector's classes. */
    private DefaultCamelContext context(InstalledConnectors installed, String id, TinyConnectors connector)
            throws IOException {
        Home home = new Home(folder);
        Path archive = connector.writeTo(folder.resolve(id + ".zip"));
        installed.use(
                installed.load(ConnectorHome.of(home, HubSettings.NONE).check().check(archive)));
        Path settings = folder.resolve("config/connectors/town-" + id + ".yaml");
        Files.writeString(settings, "connector: " + id + "\nsettings:\n  directory: in\n");
        ConnectorInstance<?> instance = new ConnectorFiles(home, installed).read(settings);
        ConnectorOffer nothing = new ConnectorOffer(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        Thread.currentThread()
                .setContextClassLoader(instance.connector().getClass().getClassLoader());
        DefaultCamelContext context = ConnectorContexts.create(instance, HubAccess.closed(nothing));
        context.start();
        return context;
    }
}
