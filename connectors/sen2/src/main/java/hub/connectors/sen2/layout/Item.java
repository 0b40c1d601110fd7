package hub.connectors.sen2.layout;

import static hub.connectors.sen2.layout.ItemDetail.NEEDS;
import static hub.connectors.sen2.layout.ItemDetail.OUTCOMES;
import static hub.connectors.sen2.layout.ItemDetail.SETTINGS;
import static hub.connectors.sen2.layout.ItemDetail.alias;
import static hub.connectors.sen2.layout.ItemDetail.codes;
import static hub.connectors.sen2.layout.ItemDetail.since;
import static hub.connectors.sen2.layout.ItemDetail.until;
import static hub.connectors.sen2.layout.Kind.DATE;
import static hub.connectors.sen2.layout.Kind.FLAG;
import static hub.connectors.sen2.layout.Kind.MOMENT;
import static hub.connectors.sen2.layout.Kind.NUMBER;
import static hub.connectors.sen2.layout.Kind.TEXT;
import static hub.connectors.sen2.layout.Module.ACTIVE_PLANS;
import static hub.connectors.sen2.layout.Module.ASSESSMENT;
import static hub.connectors.sen2.layout.Module.HEADER;
import static hub.connectors.sen2.layout.Module.NAMED_PLAN;
import static hub.connectors.sen2.layout.Module.PERSON;
import static hub.connectors.sen2.layout.Module.PLACEMENT_DETAIL;
import static hub.connectors.sen2.layout.Module.PLAN_DETAIL;
import static hub.connectors.sen2.layout.Module.REQUESTS;
import static hub.connectors.sen2.layout.Module.SEN_NEED;
import static hub.connectors.sen2.layout.Version.V1_1;
import static hub.connectors.sen2.layout.Version.V1_2;
import static hub.connectors.sen2.layout.Version.V1_3;

import java.util.Set;

/**
 * Every item of the return, in the order of the XML: its module, what it can hold, its element, its column in the Excel template, and
 * where versions differ, from when or until when it is there. This list is all there is to a version.
 */
public enum Item {
    COLLECTION(HEADER, TEXT, "Collection", "Collection Name"),
    YEAR(HEADER, NUMBER, "Year", "Year"),
    REFERENCE_DATE(HEADER, DATE, "ReferenceDate", "Reference Date"),
    SOURCE_LEVEL(HEADER, TEXT, "SourceLevel", "Source Level"),
    LEA(HEADER, TEXT, "LEA", "LA Number"),
    SOFTWARE_CODE(HEADER, TEXT, "SoftwareCode", "Software Code"),
    RELEASE(HEADER, TEXT, "Release", "Release"),
    SERIAL_NO(HEADER, TEXT, "SerialNo", "Serial Number"),
    DATE_TIME(HEADER, MOMENT, "DateTime", "Date & Time"),
    DMO(HEADER, TEXT, "DMO", "Designated Medical Officer"),
    DCO(HEADER, TEXT, "DCO", "Designated Clinical Officer"),
    DSCO(HEADER, TEXT, "DSCO", "Designated Social Care Officer", since(V1_3)),
    SURNAME(PERSON, TEXT, "Surname", "Surname"),
    FORENAME(PERSON, TEXT, "Forename", "Forename"),
    BIRTH_DATE(PERSON, DATE, "PersonBirthDate", "Date of Birth"),
    GENDER_CURRENT(PERSON, TEXT, "GenderCurrent", "Gender", until(V1_1), codes("1", "2", "0", "9")),
    SEX(PERSON, TEXT, "Sex", "Sex", since(V1_2), codes("M", "F")),
    ETHNICITY(PERSON, TEXT, "Ethnicity", "Ethnicity"),
    POST_CODE(PERSON, TEXT, "PostCode", "Post Code"),
    UPN(PERSON, TEXT, "UPN", "UPN - Unique Pupil Number"),
    ULN(PERSON, TEXT, "UniqueLearnerNumber", "ULN - Young Persons Unique Learner Number"),
    UPN_UNKNOWN(PERSON, TEXT, "UPNunknown", "UPN and ULN unavailable - Reason"),
    RECEIVED_DATE(REQUESTS, DATE, "ReceivedDate", "Date request was received"),
    REQUEST_SOURCE(
            REQUESTS,
            TEXT,
            "RequestSource",
            "Source of request for an EHC needs assessment",
            since(V1_3),
            codes("1", "2", "3", "4", "5"),
            alias("rquestsource")),
    RYA(REQUESTS, FLAG, "RYA", "Initial Request Whilst In RYA"),
    REQUEST_OUTCOME_DATE(REQUESTS, DATE, "RequestOutcomeDate", "Request Outcome Date"),
    REQUEST_OUTCOME(REQUESTS, TEXT, "RequestOutcome", "Request Outcome", OUTCOMES),
    REQUEST_MEDIATION(REQUESTS, FLAG, "RequestMediation", "Request Mediation"),
    REQUEST_TRIBUNAL(REQUESTS, FLAG, "RequestTribunal", "Request Tribunal"),
    EXPORTED(
            REQUESTS,
            TEXT,
            "Exported",
            "Exported - Child or young person moves out of LA before assessment is completed"),
    ASSESSMENT_OUTCOME(
            ASSESSMENT, TEXT, "AssessmentOutcome", "Assessment Outcome - Decision to issue EHC plan", OUTCOMES),
    ASSESSMENT_OUTCOME_DATE(ASSESSMENT, DATE, "AssessmentOutcomeDate", "Assessment Outcome Date"),
    ASSESSMENT_MEDIATION(ASSESSMENT, FLAG, "AssessmentMediation", "Assessment Mediation"),
    ASSESSMENT_TRIBUNAL(ASSESSMENT, FLAG, "AssessmentTribunal", "Assessment Tribunal"),
    OTHER_MEDIATION(ASSESSMENT, FLAG, "OtherMediation", "Other Mediation"),
    OTHER_TRIBUNAL(ASSESSMENT, FLAG, "OtherTribunal", "Other Tribunal"),
    WEEK20(ASSESSMENT, FLAG, "Week20", "Twenty week time limit exceptions apply"),
    START_DATE(NAMED_PLAN, DATE, "StartDate", "EHC Plan Start Date"),
    PLAN_RES(NAMED_PLAN, TEXT, "PlanRes", "Residential Settings"),
    PLAN_WBP(NAMED_PLAN, TEXT, "PlanWBP", "Work Based Learning Activity", alias("planwpb")),
    PB(NAMED_PLAN, TEXT, "PB", "Personal Budget taken up"),
    OA(NAMED_PLAN, TEXT, "OA", "Personal Budget - Organised Arrangements"),
    DP(NAMED_PLAN, TEXT, "DP", "Personal Budget - Direct Payments"),
    CEASE_DATE(NAMED_PLAN, DATE, "CeaseDate", "Date EHC plan ceased"),
    CEASE_REASON(
            NAMED_PLAN,
            TEXT,
            "CeaseReason",
            "Reason EHC plan ceased",
            codes("1", "2", "3", "4", "5", "6", "7", "8", "9")),
    PLAN_URN(PLAN_DETAIL, TEXT, "URN", "URN - Unique Reference Number"),
    PLAN_UKPRN(PLAN_DETAIL, TEXT, "UKPRN", "UKPRN - UK Provider Reference Number"),
    PLAN_SETTING(PLAN_DETAIL, TEXT, "SENsetting", "SEN Setting - Establishment type", SETTINGS),
    PLAN_SETTING_OTHER(PLAN_DETAIL, TEXT, "SENsettingOther", "SEN Setting - Other"),
    PLAN_RANK(PLAN_DETAIL, NUMBER, "PlacementRank", "Placement Rank"),
    PLAN_SEN_UNIT(PLAN_DETAIL, FLAG, "SENunitIndicator", "SEN Unit Indicator"),
    PLAN_RESOURCED(PLAN_DETAIL, FLAG, "ResourcedProvisionIndicator", "Resourced Provision Indicator"),
    TRANSFER_LA(ACTIVE_PLANS, TEXT, "TransferLA", "EHC Plan transferred in from another LA during calendar year"),
    ACTIVE_RES(ACTIVE_PLANS, TEXT, "RES", "Residential Settings", until(V1_1)),
    ACTIVE_WBP(ACTIVE_PLANS, TEXT, "WBP", "Work Based Learning Activity", until(V1_1), alias("wpb")),
    REVIEW_MEETING(ACTIVE_PLANS, DATE, "ReviewMeeting", "Annual Review Meeting Date", since(V1_2)),
    REVIEW_OUTCOME(ACTIVE_PLANS, TEXT, "ReviewOutcome", "Annual Review Decision", since(V1_2), codes("M", "A", "C")),
    REVIEW_DRAFT(ACTIVE_PLANS, DATE, "ReviewDraft", "Annual review - date draft amended EHC plan issued", since(V1_3)),
    PHASE_DUE(
            ACTIVE_PLANS,
            DATE,
            "PhaseTransferDueDate",
            "Phase transfer review - due date for any amended plan",
            since(V1_3)),
    PHASE_FINAL(ACTIVE_PLANS, DATE, "PhaseTransferFinalDate", "Phase transfer review - final plan date", since(V1_3)),
    LAST_REVIEW(ACTIVE_PLANS, DATE, "LastReview", "EHC Plan Review Decisions Date"),
    URN(PLACEMENT_DETAIL, TEXT, "URN", "URN - Unique Reference Number"),
    UKPRN(PLACEMENT_DETAIL, TEXT, "UKPRN", "UKPRN - UK Provider Reference Number"),
    SETTING(PLACEMENT_DETAIL, TEXT, "SENsetting", "SEN Setting - Establishment type", SETTINGS),
    SETTING_OTHER(PLACEMENT_DETAIL, TEXT, "SENsettingOther", "SEN Setting - Other"),
    RANK(PLACEMENT_DETAIL, NUMBER, "PlacementRank", "Placement Rank"),
    ENTRY_DATE(PLACEMENT_DETAIL, DATE, "EntryDate", "Placement Start Date"),
    LEAVING_DATE(PLACEMENT_DETAIL, DATE, "LeavingDate", "Placement Leaving Date"),
    ATTENDANCE(PLACEMENT_DETAIL, TEXT, "AttendancePattern", "Attendance Pattern", until(V1_1)),
    SEN_UNIT(PLACEMENT_DETAIL, FLAG, "SENunitIndicator", "SEN Unit Indicator"),
    RESOURCED(PLACEMENT_DETAIL, FLAG, "ResourcedProvisionIndicator", "Resourced Provision Indicator"),
    RES(PLACEMENT_DETAIL, TEXT, "RES", "Residential Settings", since(V1_2)),
    WBP(PLACEMENT_DETAIL, TEXT, "WBP", "Work Based Learning Activity", since(V1_2), alias("wpb")),
    SEN_TYPE(SEN_NEED, TEXT, "SENtype", "SEN Type of Need", NEEDS),
    SEN_TYPE_RANK(SEN_NEED, NUMBER, "SENtypeRank", "SEN Type of Need rank");

    private final Module module;
    private final Kind kind;
    private final String element;
    private final String label;
    private final ItemDetail detail;

    Item(Module module, Kind kind, String element, String label, ItemDetail... details) {
        this.module = module;
        this.kind = kind;
        this.element = element;
        this.label = label;
        this.detail = ItemDetail.all(details);
    }

    public Module module() {
        return module;
    }

    public Kind kind() {
        return kind;
    }

    /** Its element in the XML; in lower case its column in the Blade export. */
    public String element() {
        return element;
    }

    /** Its column in the Excel template, without the remarks in brackets. */
    String label() {
        return label;
    }

    /** Other spellings that were seen, in lower case. */
    Set<String> aliases() {
        return detail.aliases();
    }

    public boolean isIn(Version version) {
        return detail.since().compareTo(version) <= 0 && version.compareTo(detail.until()) <= 0;
    }

    /** Whether the value is a code of the item's list; anything is, if the item has no list. */
    public boolean lists(String value) {
        return detail.codes().isEmpty() || detail.codes().contains(value);
    }
}
