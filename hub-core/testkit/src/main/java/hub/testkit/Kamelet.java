package hub.testkit;

import java.util.Map;
import java.util.TreeMap;

/** A Kamelet as a route would use it. */
public record Kamelet(String name, Map<String, String> parameters) {

    public Kamelet {
        parameters = Map.copyOf(new TreeMap<>(parameters));
    }

    /** As a step's {@code uri} and {@code parameters} in a route file. */
    String yaml(String indent) {
        StringBuilder step = new StringBuilder(indent + "uri: kamelet:" + name + "\n" + indent + "parameters:\n");
        new TreeMap<>(parameters)
                .forEach((key, value) -> step.append(indent)
                        .append("  ")
                        .append(key)
                        .append(": \"")
                        .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append("\"\n"));
        return step.toString();
    }
}
