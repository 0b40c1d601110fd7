package hub.connectors.transport.page;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache.VariableFetcher;
import hub.model.Known;
import org.jspecify.annotations.Nullable;

/** Lets a template name the components of a record, and find an {@link Answer} wherever one is {@link Known}. */
final class Answers extends DefaultCollector {

    @Override
    public @Nullable VariableFetcher createFetcher(Object context, String name) {
        VariableFetcher fetcher = super.createFetcher(context, name);
        if (fetcher == null) {
            return null;
        }
        return (value, component) -> {
            Object found = fetcher.get(value, component);
            return found instanceof Known<?> known ? Answer.of(known) : found;
        };
    }
}
