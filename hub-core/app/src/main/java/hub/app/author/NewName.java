package hub.app.author;

import hub.connector.Fault;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a new connector is called, wherever the example says its own name.
 *
 * @param id {@code town-register}
 * @param inPackage of its classes: {@code org.example.town}
 */
public record NewName(String id, String inPackage) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that says how a name must be */
    public NewName {
        if (!ID.matcher(id).matches() || id.length() > LONGEST) {
            throw Fault.configuration(
                    "\"" + id + "\" cannot be a connector's id: use lower-case letters, digits and single"
                            + " hyphens, begin with a letter, " + LONGEST + " at most, as in town-register");
        }
        if (!SourceVersion.isName(inPackage) || !inPackage.equals(inPackage.toLowerCase(Locale.ROOT))) {
            throw Fault.configuration(
                    "\"" + inPackage + "\" cannot be a package: give one with --package, as in org.example.town");
        }
    }

    /** In a package made of the id: {@code connectors.townregister}. */
    public static NewName of(String id) {
        return new NewName(id, "connectors." + id.replace("-", ""));
    }

    /** A text of the example, or the name of one of its files, as it stands in the new connector. */
    String in(String example) {
        return example.replace("plugin.provider=Toucan", "plugin.provider=" + inPackage)
                .replace("hub.connectors.examplefolder", inPackage)
                .replace("hub/connectors/examplefolder", inPackage.replace('.', '/'))
                .replace("example-folder", id)
                .replace("ExampleFolder", className())
                .replace("Example folder", capital(id.replace('-', ' ')));
    }

    private String className() {
        return Arrays.stream(id.split("-")).map(NewName::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
