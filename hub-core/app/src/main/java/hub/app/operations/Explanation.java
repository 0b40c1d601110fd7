package hub.app.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The gate's answer and how it came about.
 *
 * @param scope what the product is tied to: {@code journey:R012-AM}, or {@code none}
 * @param outcome {@code granted}, {@code refused} or {@code ask-a-person}
 * @param categories the data categories granted, in plain words
 * @param findings what each policy found, in the order they were asked
 * @param until when the answer changes by itself
 */
public record Explanation(
        String scope, String outcome, List<String> categories, List<PolicyFinding> findings, Optional<Instant> until) {

    /**
     * @param verdict {@code allowed}, {@code refused} or {@code ask-a-person}
     * @param reason a code for programs
     * @param sentence for people
     */
    public record PolicyFinding(String verdict, String reason, String sentence) {}
}
