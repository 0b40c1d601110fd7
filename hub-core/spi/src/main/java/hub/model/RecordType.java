package hub.model;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The types of record, with the name each has in mapping files, tables and messages. */
public enum RecordType {
    CHILD("child", Child.class, true),
    CONTACT("contact", Contact.class, true),
    HEALTHCARE_PLAN("healthcare-plan", HealthcarePlan.class, true),
    EHC_PLAN("ehc-plan", EhcPlan.class, true),
    ENROLMENT("enrolment", Enrolment.class, true),
    CARE_RELATIONSHIP("care-relationship", CareRelationship.class, true),
    SOCIAL_CARE_STATUS("social-care-status", SocialCareStatus.class, true),
    JOURNEY("journey", Journey.class, false),
    PASSENGER("passenger", Passenger.class, true),
    CREW_MEMBER("crew-member", CrewMember.class, false),
    CREW_TRAINING("crew-training", CrewTraining.class, false),
    CONSENT("consent", Consent.class, true),
    SCHOOL("school", School.class, false),
    SCHOOL_LINK("school-link", SchoolLink.class, false),
    COUNCIL_RETURN("council-return", CouncilReturn.class, false);

    private static final Map<Class<?>, RecordType> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RecordType::recordClass, t -> t));

    private final String text;
    private final Class<? extends HubRecord> recordClass;
    private final boolean aboutChild;

    RecordType(String text, Class<? extends HubRecord> recordClass, boolean aboutChild) {
        this.text = text;
        this.recordClass = recordClass;
        this.aboutChild = aboutChild;
    }

    public String text() {
        return text;
    }

    public Class<? extends HubRecord> recordClass() {
        return recordClass;
    }

    /** Whether each record of this type is about exactly one child. */
    public boolean aboutChild() {
        return aboutChild;
    }

    /** The type with this name. @throws IllegalArgumentException that lists the names there are */
    public static RecordType of(String text) {
        return Arrays.stream(values())
                .filter(t -> t.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such record type; there are: "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(RecordType::text).toList())));
    }

    static RecordType of(Class<? extends HubRecord> recordClass) {
        return BY_CLASS.get(recordClass);
    }
}
