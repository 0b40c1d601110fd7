package hub.app.admin;

import hub.app.operations.AgreementOperations;
import hub.app.operations.CohortOperations;
import hub.app.operations.ConnectorOperations;
import hub.app.operations.ConsentOperations;
import hub.app.operations.HubOperations;
import hub.app.operations.Operations;
import hub.app.operations.ReleaseOperations;
import hub.app.operations.RouteOperations;
import hub.connector.Fault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The running hub's admin API on 127.0.0.1. While it is open {@code data/} says how to reach it. */
public final class AdminServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final AdminFiles files;
    private final URI url;

    private AdminServer(ConfigurableApplicationContext context, AdminFiles files, AdminToken token) {
        this.context = context;
        this.files = files;
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        this.url = URI.create("http://127.0.0.1:" + port);
        files.write(new AdminFiles.Address(url, token));
    }

    /**
     * @param port 0 for any that is free
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the port is taken
     */
    public static AdminServer start(Operations operations, Path data, int port) {
        AdminToken token = AdminToken.random();
        SpringApplication application = new SpringApplicationBuilder(Api.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.address", "127.0.0.1",
                        "server.port", port,
                        "spring.main.web-application-type", "servlet",
                        "spring.config.location", "optional:classpath:/admin/"))
                .initializers(fresh -> {
                    var beans = (GenericApplicationContext) fresh;
                    beans.registerBean(HubOperations.class, operations::hub);
                    beans.registerBean(ConnectorOperations.class, operations::connectors);
                    beans.registerBean(RouteOperations.class, operations::routes);
                    beans.registerBean(AgreementOperations.class, operations::agreements);
                    beans.registerBean(ConsentOperations.class, operations::consents);
                    beans.registerBean(ReleaseOperations.class, operations::releases);
                    beans.registerBean(CohortOperations.class, operations::cohorts);
                    beans.registerBean(AdminToken.class, () -> token);
                })
                .build();
        try {
            return new AdminServer(application.run(), new AdminFiles(data), token);
        } catch (ApplicationContextException e) {
            if (e.getCause() instanceof PortInUseException) {
                throw Fault.configuration(
                        "port " + port + " is taken: stop what listens there, or give another with --port (0: any)");
            }
            throw e;
        }
    }

    public URI url() {
        return url;
    }

    @Override
    public void close() {
        files.delete();
        context.close();
    }

    /** What a web server needs and no more: it starts in a second. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import({
        AdminController.class,
        AgreementController.class,
        ReleaseController.class,
        ConnectorController.class,
        ConsentController.class,
        CohortController.class,
        RouteController.class,
        FaultAnswers.class
    })
    static class Api {

        @Bean
        TokenFilter tokenFilter(AdminToken token) {
            return new TokenFilter(token);
        }
    }
}
