package hub.app.admin;

import hub.connector.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
}
