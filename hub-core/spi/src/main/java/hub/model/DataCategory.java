package hub.model;

/** The kinds of personal data that an agreement or a consent allows or refuses one by one. Every component of a record is in one. */
public enum DataCategory {
    NAME("name"),
    BIRTH_DATE("date of birth"),
    SEX("sex"),
    IDENTIFIER("NHS number, UPN and local numbers"),
    ADDRESS("address and pick-up point"),
    CONTACT("family contacts"),
    CONDITION("diagnosis and conditions"),
    ALLERGY("allergies"),
    MEDICINE("medicines"),
    EMERGENCY("what an emergency is and what to do"),
    DAILY_CARE("daily care"),
    EQUIPMENT("equipment and seating"),
    COMMUNICATION("how the child communicates"),
    EDUCATION("school and education, health and care plan"),
    SOCIAL_CARE("social care status"),
    PROVIDER("who treats the child"),
    JOURNEY("journeys"),
    CREW("drivers and passenger assistants"),
    CONSENT("consents and refusals"),
    PROVENANCE("who made a record, when, and its review date");

    private final String plainEnglish;

    DataCategory(String plainEnglish) {
        this.plainEnglish = plainEnglish;
    }

    /** The words for a person who reads a decision. */
    public String plainEnglish() {
        return plainEnglish;
    }
}
