package hub.connectors.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ResourceType;

/** Where an element stands, in words of FHIR. Asked for only when something is to be said of it. */
final class Paths {

    /** What a name in FHIR looks like; anything else might be a value. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,64}(\\[\\d+])?");

    private static final Set<String> TYPES =
            Arrays.stream(ResourceType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private Paths() {}

    /** The path of a part of the resource; the resource's own, if the document does not have the part. */
    static String to(Base part, Element element) {
        return find(part, element, element.name()).orElse(element.name());
    }

    private static Optional<String> find(Base part, Element in, String path) {
        if (in.value() == part) {
            return Optional.of(path);
        }
        return in.children().stream()
                .flatMap(child -> find(part, child, below(path, child.name())).stream())
                .findFirst();
    }

    /** The type of a resource as it may be shown: a name of FHIR's, or none. */
    static String type(String type) {
        return TYPES.contains(type) ? type : "Resource";
    }

    /** The path along a branch, from the resource down. */
    static String of(List<Element> branch) {
        String path = branch.get(0).name();
        for (Element element : branch.subList(1, branch.size())) {
            path = below(path, element.name());
        }
        return path;
    }

    static String below(String path, String name) {
        return path + "." + (NAME.matcher(name).matches() ? name : "?");
    }
}
