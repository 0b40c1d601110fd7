package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import hub.connector.Payload;
import hub.model.Known;
import hub.model.SharedHealthcarePlanBuilder;
import hub.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** What is sent out is strict FHIR: against R4 itself always, against UK Core where its definitions lie beside the checkout. */
class CarePlanProfileTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    @Test
    void every_plan_and_every_recall_is_valid_r4() {
        FhirValidator validator = validator(List.of());

        assertThat(payloads())
                .allSatisfy(payload -> assertThat(errors(validator, payload)).isEmpty());
    }

    @Test
    void every_plan_and_every_recall_is_a_uk_core_care_plan() throws IOException {
        Path definitions = SharedData.folder("uk-core/definitions");
        assumeTrue(Files.exists(definitions), "UK Core's definitions are not beside this checkout");
        FhirValidator validator = validator(List.of(ukCore(definitions)));

        assertThat(payloads())
                .allSatisfy(payload -> assertThat(errors(validator, payload)).isEmpty());
    }

    private static List<Payload> payloads() {
        return List.of(
                Written.of(3, Written.whole()),
                Written.of(
                        4,
                        SharedHealthcarePlanBuilder.builder(Written.whole())
                                .allergies(Known.noneKnown())
                                .medicines(Known.withheld())
                                .contacts(Known.notRecorded())
                                .build()),
                Written.recall(4));
    }

    private static List<String> errors(FhirValidator validator, Payload payload) {
        return validator.validateWithResult(Written.text(payload)).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(CarePlanProfileTest::words)
                .toList();
    }

    private static String words(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    private static FhirValidator validator(List<IValidationSupport> more) {
        List<IValidationSupport> all = new ArrayList<>(more);
        all.add(new DefaultProfileValidationSupport(FHIR));
        all.add(new InMemoryTerminologyServerValidationSupport(FHIR));
        all.add(new CommonCodeSystemsTerminologyService(FHIR));
        all.add(new SnapshotGeneratingValidationSupport(FHIR));
        FhirInstanceValidator r4 =
                new FhirInstanceValidator(new ValidationSupportChain(all.toArray(IValidationSupport[]::new)));
        r4.setErrorForUnknownProfiles(!more.isEmpty());
        return FHIR.newValidator().registerValidatorModule(r4);
    }

    private static PrePopulatedValidationSupport ukCore(Path folder) throws IOException {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(FHIR);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".xml")).toList()) {
                var resource = FHIR.newXmlParser().parseResource(Files.readString(file));
                if (resource instanceof StructureDefinition definition) {
                    support.addStructureDefinition(definition);
                } else if (resource instanceof ValueSet values) {
                    support.addValueSet(values);
                } else if (resource instanceof CodeSystem codes) {
                    support.addCodeSystem(codes);
                }
            }
        }
        return support;
    }
}
