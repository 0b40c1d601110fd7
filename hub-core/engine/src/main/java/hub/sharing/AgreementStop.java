package hub.sharing;

import java.time.Instant;

/**
 * That somebody stopped an agreement, whatever its dates say. It holds until somebody resumes the agreement.
 *
 * @param agreement the agreement's id
 * @param reason in that person's words
 * @param by who
 */
public record AgreementStop(String agreement, String reason, String by, Instant at) {}
