package hub.intake;

import hub.connector.Rejected;
import hub.connector.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A batch with all done that needs no database: sources that are read at once do it side by side, and then store in turn.
 *
 * @param prepared those of its items that may be stored
 * @param refused those that may not
 */
record CheckedBatch(Batch batch, List<Prepared> prepared, List<SetAside> refused) {

    static CheckedBatch of(Run run, Batch batch) {
        List<Prepared> prepared = new ArrayList<>(batch.items().size());
        List<SetAside> refused = new ArrayList<>();
        for (Arrived item : batch.items()) {
            failure(item, run)
                    .ifPresentOrElse(refused::add, () -> prepared.add(Prepared.of(item, (Submission) item.item())));
        }
        return new CheckedBatch(batch, prepared, refused);
    }

    private static Optional<SetAside> failure(Arrived arrived, Run run) {
        if (arrived.item() instanceof Rejected rejected) {
            return Optional.of(SetAside.of(arrived, rejected.reason(), rejected.message()));
        }
        return Check.of((Submission) arrived.item(), run.startedAt())
                .map(failure -> SetAside.of(arrived, failure.reason(), failure.message()));
    }
}
