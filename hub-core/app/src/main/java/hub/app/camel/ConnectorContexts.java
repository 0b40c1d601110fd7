package hub.app.camel;

import hub.app.connectors.ConnectorInstance;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.support.DefaultRegistry;

/**
 * Makes the Camel context of one connector: an empty registry, placeholders from its own settings only, the {@code hub:} component, and
 * the one error policy of all routes: nothing is redelivered, a failure goes back to where the exchange began, and a source that keeps
 * failing is given a pause.
 */
final class ConnectorContexts {

    private static final int SHUTDOWN_SECONDS = 10;

    private ConnectorContexts() {}

    /** A context that is not started. */
    static DefaultCamelContext create(ConnectorInstance<?> instance, HubAccess access) {
        var context = new DefaultCamelContext(new DefaultRegistry());
        context.getCamelContextExtension().setName(instance.source().value());
        context.setApplicationContextClassLoader(instance.connector().getClass().getClassLoader());
        context.setPropertiesComponent(placeholders(instance));
        context.getShutdownStrategy().setTimeout(SHUTDOWN_SECONDS);
        context.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
        context.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        context.addRoutePolicyFactory(new SourcePause());
        context.addComponent("hub", new HubComponent(access));
        return context;
    }

    private static PropertiesComponent placeholders(ConnectorInstance<?> instance) {
        var settings = new Properties();
        settings.putAll(instance.placeholders());
        var component = new PropertiesComponent();
        component.setPropertiesFunctionResolver(new NoFunctions());
        component.setEnvironmentVariableMode(PropertiesComponent.ENVIRONMENT_VARIABLES_MODE_NEVER);
        component.setSystemPropertiesMode(PropertiesComponent.SYSTEM_PROPERTIES_MODE_NEVER);
        component.setAutoDiscoverPropertiesSources(false);
        component.setInitialProperties(settings);
        return component;
    }
}
