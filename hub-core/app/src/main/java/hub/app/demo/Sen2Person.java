package hub.app.demo;

import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A person of the SEN2 return. What happened in the year before the census is told whole; of an older plan only how it stands. */
record Sen2Person(Northshire council, XmlLines xml) {

    private static final LocalDate YEAR_BEGAN = LocalDate.of(2025, 1, 1);
    private static final List<String> ETHNICITIES =
            List.of("WBRI", "WBRI", "WBRI", "APKN", "AIND", "BAFR", "MWAS", "NOBT");
    private static final String NO = "0";
    private static final int RANKS = 2;

    void write(DemoChild child, EhcPlanRow plan) throws XMLStreamException {
        xml.start("Person");
        xml.item("Surname", child.family());
        xml.item("Forename", child.given());
        xml.item("PersonBirthDate", child.born().toString());
        xml.item("Sex", child.sex());
        xml.item("Ethnicity", council.chance("sen2", child.index()).pick(ETHNICITIES));
        xml.item("PostCode", child.postcode());
        xml.item("UPN", child.upn());
        request(plan, plan.started().isBefore(YEAR_BEGAN));
        xml.end();
    }

    private void request(EhcPlanRow plan, boolean historical) throws XMLStreamException {
        xml.start("Requests");
        xml.item("ReceivedDate", plan.requested());
        xml.item("RequestSource", plan.source());
        xml.item("RYA", NO);
        xml.item("RequestOutcomeDate", plan.requestOutcomeOn());
        xml.item("RequestOutcome", historical ? "H" : "Y");
        xml.item("RequestMediation", NO);
        xml.item("RequestTribunal", NO);
        if (!historical) {
            assessment(plan);
        }
        xml.start("ActivePlans");
        place(plan, "PlacementDetail");
        int rank = 1;
        for (String need : plan.needs().subList(0, Math.min(RANKS, plan.needs().size()))) {
            xml.start("SENneed");
            xml.item("SENtype", need);
            xml.item("SENtypeRank", Integer.toString(rank++));
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private void assessment(EhcPlanRow plan) throws XMLStreamException {
        xml.start("Assessment");
        xml.item("AssessmentOutcome", "Y");
        xml.item("AssessmentOutcomeDate", plan.assessmentOutcomeOn());
        xml.item("Week20", plan.week20().equals("Y") ? "1" : NO);
        xml.start("NamedPlan");
        xml.item("StartDate", plan.started().toString());
        xml.item("PB", NO);
        place(plan, "PlanDetail");
        xml.end();
        xml.end();
    }

    private void place(EhcPlanRow plan, String element) throws XMLStreamException {
        xml.start(element);
        xml.item("URN", plan.school());
        xml.item("PlacementRank", "1");
        xml.item("SENunitIndicator", NO);
        xml.item("ResourcedProvisionIndicator", NO);
        xml.end();
    }
}
