package hub.connectors.fhir.plan;

import hub.connectors.fhir.code.Systems;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.SharedHealthcarePlan;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;

/** A healthcare plan as a CarePlan; the way back of what the connector reads. */
final class PlanToCarePlan {

    private PlanToCarePlan() {}

    static CarePlan of(SharedHealthcarePlan plan) {
        CarePlan written = new CarePlan();
        new PlanParts(written).add(plan);
        PlanActivities.of(plan).forEach(written::addActivity);
        plan.madeOn().value().ifPresent(day -> written.setCreatedElement(new DateTimeType(day.toString())));
        plan.madeBy()
                .value()
                .orElse(List.of())
                .forEach(name -> written.addContributor().setDisplay(name));
        plan.reviewDate().value().ifPresent(day -> written.addExtension(Systems.REVIEW_DATE, date(day)));
        plan.madeFrom().value().orElse(List.of()).forEach(from -> written.addExtension(madeFrom(from)));
        PlanStates.of(plan).on(written);
        lines(plan.missing()).forEach(sentence -> written.addNote().setText(sentence));
        return written;
    }

    private static List<String> lines(Known<List<String>> known) {
        return known.value().orElse(List.of());
    }

    private static Extension madeFrom(MadeFrom from) {
        Extension extension = new Extension(Systems.MADE_FROM);
        extension.addExtension("record", new CodeType(from.record().text()));
        extension.addExtension("source", new StringType(from.source().value()));
        extension.addExtension("as-at", date(from.asAt()));
        return extension;
    }

    static DateType date(LocalDate day) {
        return new DateType(day.toString());
    }
}
