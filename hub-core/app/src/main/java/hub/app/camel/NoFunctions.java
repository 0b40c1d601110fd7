package hub.app.camel;

import java.util.Map;
import org.apache.camel.component.properties.PropertiesFunctionResolver;
import org.apache.camel.spi.PropertiesFunction;
import org.jspecify.annotations.Nullable;

/** Placeholders are names of settings: {@code {{env:…}}}, {@code {{sys:…}}} and their like reach outside and do not exist here. */
final class NoFunctions implements PropertiesFunctionResolver {

    @Override
    public void addPropertiesFunction(PropertiesFunction function) {
        throw new UnsupportedOperationException("a connector's placeholders have no functions");
    }

    @Override
    public Map<String, PropertiesFunction> getFunctions() {
        return Map.of();
    }

    @Override
    public boolean hasFunction(String name) {
        return false;
    }

    @Override
    public @Nullable PropertiesFunction resolvePropertiesFunction(String name) {
        return null;
    }
}
