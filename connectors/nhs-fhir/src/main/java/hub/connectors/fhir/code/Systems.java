package hub.connectors.fhir;

/** The names that the NHS, SNOMED and we give to systems of codes and to extensions. */
final class Systems {

    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
    static final String SNOMED = "http://snomed.info/sct";

    private static final String OURS = "https://toucan.example/fhir/";
    static final String PLAN_ACTIVITY = OURS + "CodeSystem/plan-activity";
    static final String TASK_LEVEL = OURS + "StructureDefinition/task-level";
    static final String REVIEW_DATE = OURS + "StructureDefinition/review-date";
    static final String PARENTAL_RESPONSIBILITY = OURS + "StructureDefinition/parental-responsibility";
    static final String RESCUE_MEDICINE = OURS + "StructureDefinition/rescue-medicine";
    static final String KEPT_WHERE = OURS + "StructureDefinition/kept-where";
    static final String GIVEN_BY = OURS + "StructureDefinition/given-by";
    static final String SIDE_EFFECTS = OURS + "StructureDefinition/side-effects";
    static final String CONTRA_INDICATIONS = OURS + "StructureDefinition/contra-indications";
    static final String EXPIRES = OURS + "StructureDefinition/expires";

    static final String DECIDED_BY = OURS + "StructureDefinition/decided-by";
    static final String ABILITY = OURS + "StructureDefinition/ability";

    static final String CONSENT_SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";

    private static final String UK_CORE = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";
    static final String ETHNIC_CATEGORY = UK_CORE + "EthnicCategory";
    static final String COMMUNICATION = UK_CORE + "NHSCommunication";
    static final String CONTACT_PREFERENCE = UK_CORE + "ContactPreference";
    static final String CONTACT_RANK = UK_CORE + "ContactRank";

    /** As PDS still writes it. */
    static final String CONTACT_RANK_PDS = "https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-ContactRank";

    private Systems() {}
}
