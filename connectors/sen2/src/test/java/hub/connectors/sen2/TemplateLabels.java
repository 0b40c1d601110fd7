package hub.connectors.sen2;

import hub.connectors.sen2.layout.Module;
import java.util.List;
import java.util.Map;

/** What stands above the columns of the Excel template, line breaks, dashes and remarks included. */
final class TemplateLabels {

    private static final String LA = "LA\n(From Header Record)";
    private static final String PERSON = "Person ID\n\n(This must match the relevant ID in the Person record table)";
    private static final String REQUEST =
            "Requests record ID\n\n(This must match the relevant ID in the Requests table)";
    private static final String RES = "Residential Settings";
    private static final String WBP = "Work Based Learning Activity";

    static final Map<Module, List<String>> ALL = Map.of(
            Module.HEADER,
            List.of(
                    "Record Type",
                    "Collection Name",
                    "Year",
                    "Reference Date",
                    "Source Level",
                    "LA Number",
                    "Software Code",
                    "Release",
                    "Serial Number",
                    "Date & Time \n(ccyy-mm-ddThh:mm:ss)",
                    "Designated Medical Officer",
                    "Designated Clinical Officer",
                    "Designated Social Care Officer"),
            Module.PERSON,
            List.of(
                    "Record Type",
                    "Person ID\n\n(This must be a unique ID for each Person record)",
                    LA,
                    "Surname",
                    "Forename",
                    "Date of Birth \n(ccyy-mm-dd)",
                    "Sex",
                    "Ethnicity",
                    "Post Code",
                    "UPN - Unique Pupil Number",
                    "ULN - Young Persons Unique Learner Number",
                    "UPN and ULN unavailable \u2013 Reason"),
            Module.REQUESTS,
            List.of(
                    "Record Type",
                    "Requests record ID\n\n(This must be a unique ID for each Requests record)",
                    LA,
                    PERSON,
                    "Date request was received",
                    "Source of request for an EHC needs assessment",
                    "Initial Request Whilst In RYA",
                    "Request Outcome Date",
                    "Request Outcome",
                    "Request Mediation",
                    "Request Tribunal",
                    "Exported - Child or young person moves out of LA before assessment is completed"),
            Module.ASSESSMENT,
            List.of(
                    "Record Type",
                    PERSON,
                    LA,
                    REQUEST,
                    "Assessment Outcome - Decision to issue EHC plan",
                    "Assessment Outcome Date",
                    "Assessment Mediation",
                    "Assessment Tribunal",
                    "Other Mediation",
                    "Other Tribunal",
                    "Twenty week time limit exceptions apply"),
            Module.NAMED_PLAN,
            List.of(
                    "Record Type",
                    PERSON,
                    REQUEST,
                    LA,
                    "EHC Plan Start Date",
                    RES,
                    WBP,
                    "Personal Budget taken up",
                    "Personal Budget - Organised Arrangements",
                    "Personal Budget - Direct Payments",
                    "Date EHC plan ceased",
                    "Reason EHC plan ceased"),
            Module.PLAN_DETAIL,
            List.of(
                    "Record Type",
                    PERSON,
                    REQUEST,
                    LA,
                    "URN - Unique Reference Number",
                    "UKPRN - UK Provider Reference Number",
                    "SEN Setting \u2013 Establishment type",
                    "SEN Setting - Other",
                    "Placement Rank (1=Primary, 2=Secondary)",
                    "SEN Unit Indicator",
                    "Resourced Provision Indicator"),
            Module.ACTIVE_PLANS,
            List.of(
                    "Record Type",
                    PERSON,
                    LA,
                    REQUEST,
                    "EHC Plan transferred in from another LA during calendar year",
                    "EHC Plan Review Decisions Date",
                    "Annual Review Decision",
                    "Annual review \u2013 date draft amended EHC plan issued",
                    "Phase transfer review - due date for any amended plan",
                    "Phase transfer review - final plan date",
                    "Annual Review Meeting Date"),
            Module.PLACEMENT_DETAIL,
            List.of(
                    "Record Type",
                    PERSON,
                    REQUEST,
                    LA,
                    "URN - Unique Reference Number",
                    "UKPRN - UK Provider Reference Number",
                    "SEN Setting \u2013 Establishment type",
                    "SEN Setting - Other",
                    "Placement Rank (1=Primary, 2=Secondary)",
                    "Placement Start Date",
                    "Placement Leaving Date",
                    "SEN Unit Indicator",
                    "Resourced Provision Indicator",
                    RES,
                    WBP),
            Module.SEN_NEED,
            List.of(
                    "Record Type",
                    PERSON,
                    REQUEST,
                    LA,
                    "SEN Type of Need",
                    "SEN Type of Need rank  (1=Primary, 2=Secondary)"));

    private TemplateLabels() {}
}
