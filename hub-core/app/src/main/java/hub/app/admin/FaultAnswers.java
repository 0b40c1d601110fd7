package hub.app.admin;

import hub.connector.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How a fault is answered. */
@RestControllerAdvice
final class FaultAnswers {

    /** What went wrong. */
    record Problem(Fault.Kind kind, String message) {}

    @ExceptionHandler
    ResponseEntity<Problem> fault(Fault fault) {
        HttpStatus status =
                fault.kind() == Fault.Kind.REJECTED ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status).body(new Problem(fault.kind(), fault.getMessage()));
    }
}
