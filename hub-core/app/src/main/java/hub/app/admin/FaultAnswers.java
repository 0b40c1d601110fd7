package hub.app.admin;

import hub.connector.Fault;
import java.util.stream.Stream;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong, in the words of the fault. */
@RestControllerAdvice
final class FaultAnswers {

    /** The body of an answer that is none. */
    record Problem(Fault.Kind kind, String message) {}

    @ExceptionHandler
    ResponseEntity<Problem> fault(Fault fault) {
        HttpStatus status =
                fault.kind() == Fault.Kind.REJECTED ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status).body(new Problem(fault.kind(), fault.getMessage()));
    }

    /** While the hub's database is away its connections say why. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<Problem> noDatabase(NestedRuntimeException failure) {
        return fault(Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> cause instanceof Fault fault ? Stream.of(fault) : Stream.empty())
                .findFirst()
                .orElseGet(() -> Fault.unavailable("the database does not answer: see the hub's log", failure)));
    }
}
