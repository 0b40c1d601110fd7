package hub.refresh;

import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.model.ChildId;
import hub.model.SendRecord;
import hub.product.Strangers;
import hub.refresh.RowCells.Named;
import hub.sharing.Agreement.Form;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through rows, and through what a writer made of them, right before the send: a mistake anywhere in the hub must not name a child. */
record RowCheck(Form form, Strangers strangers) {

    private static final Pattern LANE = Pattern.compile("(?<![\\w-])lane-\\d+");

    /**
     * No row's texts have a number in them that names another child.
     *
     * @throws Fault of kind {@link Fault.Kind#DEFECT} if one has: nothing may be sent
     */
    void rows(String key, List<Named> rows) {
        Map<ChildId, List<String>> texts = new HashMap<>();
        rows.forEach(row -> texts.put(row.row().child(), texts(row.content())));
        if (!strangers.inEach(texts).isEmpty()) {
            throw refused(key, "a row has a number in it that names another child");
        }
    }

    /** What somebody wrote, and so may have a number copied into it. */
    private static List<String> texts(SendRecord content) {
        return Stream.of(
                        content.childName().value().map(name -> name.given()),
                        content.childName().value().map(name -> name.family()),
                        content.setting().value(),
                        content.ceaseReason().value(),
                        content.needs().value().map(needs -> needs.toString()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Nothing pseudonymised has an NHS number, a UPN or a lane's number in it, whosever.
     *
     * @throws Fault of kind {@link Fault.Kind#DEFECT} if it has: nothing may be sent
     */
    void written(String key, Payload payload) {
        if (form == Form.PSEUDONYMISED) {
            payload.parts().forEach(part -> pseudonymised(key, part));
        }
    }

    private static void pseudonymised(String key, Part part) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(part.open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (LANE.matcher(line).find() || Strangers.anyNumber(List.of(line, part.path()))) {
                    throw refused(key, part.path() + " has a number in it that names a child");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault refused(String key, String why) {
        return Fault.defect(key + ": " + why + "; nothing of it was sent", null);
    }
}
