package hub.intake;

import hub.connector.Submission;
import hub.model.RecordType;
import hub.store.CanonicalJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A submission with its canonical body and the hash over it. */
record Prepared(Arrived arrived, Submission submission, byte[] body, byte[] hash) {

    static Prepared of(Arrived arrived, Submission submission) {
        byte[] body = CanonicalJson.write((Record) submission.record());
        return new Prepared(arrived, submission, body, CanonicalJson.sha256(body));
    }

    RecordType type() {
        return submission.record().type();
    }

    /** As precise as the database. */
    Instant asAt() {
        return submission.asAt().truncatedTo(ChronoUnit.MICROS);
    }
}
