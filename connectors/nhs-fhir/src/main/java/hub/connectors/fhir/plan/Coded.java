package hub.connectors.fhir.plan;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** A concept that is one code. */
final class Coded {

    private Coded() {}

    static CodeableConcept of(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
