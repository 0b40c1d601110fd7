package hub.connectors.fhir;

import java.util.Optional;

/** The types of resource that are read. */
enum Kind {
    PATIENT("Patient"),
    RELATED_PERSON("RelatedPerson"),
    CARE_PLAN("CarePlan"),
    CONDITION("Condition"),
    ALLERGY("AllergyIntolerance"),
    MEDICINE("MedicationStatement"),
    CONSENT("Consent"),
    MEDICATION("Medication"),
    ORGANIZATION("Organization");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    static Optional<Kind> of(String type) {
        for (Kind kind : values()) {
            if (kind.type.equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether it is read only as a part of the plan of the same child. */
    boolean isPart() {
        return this == CONDITION || this == ALLERGY || this == MEDICINE;
    }

    /** Whether it is read only where another resource refers to it; it is about no child. */
    boolean isSupport() {
        return this == MEDICATION || this == ORGANIZATION;
    }
}
