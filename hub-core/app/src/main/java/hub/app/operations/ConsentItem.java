package hub.app.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision about sharing on file, from whichever source. A text that is empty is not recorded, and so is an empty list.
 *
 * @param key the source's own; names it when it is withdrawn
 */
public record ConsentItem(
        String source,
        String key,
        String decision,
        String decidedBy,
        String decider,
        String relationship,
        String parentalResponsibility,
        List<String> recipients,
        List<String> purposes,
        List<String> categories,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String obtained,
        String evidence,
        String status,
        String ability,
        String supersededBy) {}
