package hub.connectors.fhir.code;

/** The names that the NHS, SNOMED and we give to systems of codes and to extensions. */
public final class Systems {

    public static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    public static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
    public static final String SNOMED = "http://snomed.info/sct";

    private static final String OURS = "https://toucan.example/fhir/";
    public static final String PLAN_ACTIVITY = OURS + "CodeSystem/plan-activity";
    public static final String TASK_LEVEL = OURS + "StructureDefinition/task-level";
    public static final String REVIEW_DATE = OURS + "StructureDefinition/review-date";
    public static final String PARENTAL_RESPONSIBILITY = OURS + "StructureDefinition/parental-responsibility";
    public static final String RESCUE_MEDICINE = OURS + "StructureDefinition/rescue-medicine";
    public static final String KEPT_WHERE = OURS + "StructureDefinition/kept-where";
    public static final String GIVEN_BY = OURS + "StructureDefinition/given-by";
    public static final String SIDE_EFFECTS = OURS + "StructureDefinition/side-effects";
    public static final String CONTRA_INDICATIONS = OURS + "StructureDefinition/contra-indications";
    public static final String EXPIRES = OURS + "StructureDefinition/expires";

    /** Which version of a plan a hub put there: it marks the plan as a copy, which is never read as a source. */
    public static final String PLAN_VERSION = OURS + "StructureDefinition/plan-version";

    public static final String NOT_SHARED = OURS + "StructureDefinition/not-shared";
    public static final String NONE_KNOWN = OURS + "StructureDefinition/none-known";
    public static final String MADE_FROM = OURS + "StructureDefinition/made-from";
    public static final String MAY_COLLECT = OURS + "StructureDefinition/may-collect";
    public static final String LANGUAGE = OURS + "StructureDefinition/language";

    /** UK Core's own extension for it may stand on a contact inside a Patient only. */
    public static final String RANK = OURS + "StructureDefinition/rank";

    public static final String HOURS = OURS + "StructureDefinition/hours";

    public static final String DECIDED_BY = OURS + "StructureDefinition/decided-by";
    public static final String ABILITY = OURS + "StructureDefinition/ability";

    public static final String UK_CORE_CARE_PLAN = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-CarePlan";

    /** SNOMED CT: no known allergy. */
    public static final String NO_KNOWN_ALLERGY = "716186003";

    public static final String CONSENT_SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";

    private static final String UK_CORE = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";
    public static final String ETHNIC_CATEGORY = UK_CORE + "EthnicCategory";
    public static final String COMMUNICATION = UK_CORE + "NHSCommunication";
    public static final String CONTACT_PREFERENCE = UK_CORE + "ContactPreference";
    public static final String CONTACT_RANK = UK_CORE + "ContactRank";

    /** As PDS still writes it. */
    public static final String CONTACT_RANK_PDS =
            "https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-ContactRank";

    private Systems() {}
}
