package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Input;
import hub.connector.Submission;
import hub.connectors.fhir.code.Systems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

class XmlTest {

    private final FhirContext context = FhirContext.forR4Cached();
    private final Reads reads = new Reads();

    @Test
    void a_plan_says_the_same_in_xml_as_hapi_writes_it_and_in_json() throws IOException {
        String json = new String(Samples.bytes("plan.json"), StandardCharsets.UTF_8);
        Bundle bundle = context.newJsonParser().parseResource(Bundle.class, json);
        Outcome fromXml = reads.xml(context.newXmlParser().encodeResourceToString(bundle));
        Outcome fromJson = reads.json(json);
        assertThat(fromXml.rejected()).isEmpty();
        assertThat(fromXml.submissions())
                .extracting(Submission::record)
                .isEqualTo(
                        fromJson.submissions().stream().map(Submission::record).toList());
        assertThat(fromXml.noted()).isEqualTo(fromJson.noted());
    }

    @Test
    void what_stands_beside_a_simple_value_is_noted_in_xml_too() {
        Outcome outcome = reads.xml(patient("<birthDate value=\"2015-03-14\"><extension url=\"https://a.example/t\">"
                + "<valueString value=\"x\"/></extension></birthDate>"));
        assertThat(outcome.rejected()).isEmpty();
        assertThat(outcome.noted()).containsExactly("Patient.birthDate.extension");
    }

    @Test
    void values_that_stand_several_times_keep_their_order_and_what_stands_beside_them() {
        Outcome outcome = reads.xml(
                patient(
                        "<name><family value=\"Okafor\"/><given value=\"Maya\"/><given value=\"Ada\">"
                                + "<extension url=\"https://a.example/t\"><valueString value=\"x\"/></extension></given></name>"));
        assertThat(outcome.rejected()).isEmpty();
        assertThat(outcome.submissions()
                        .get(0)
                        .child()
                        .orElseThrow()
                        .name()
                        .value()
                        .orElseThrow()
                        .given())
                .isEqualTo("Maya Ada");
        assertThat(outcome.noted()).containsExactly("Patient.name.given[1].extension");
    }

    @Test
    void an_unknown_element_and_an_unknown_attribute_are_noted() {
        assertThat(reads.xml(patient("<shoeSize value=\"4\"/><gender value=\"female\" colour=\"x\"/>"))
                        .noted())
                .containsExactlyInAnyOrder("Patient.shoeSize", "Patient.gender.?");
    }

    @Test
    void text_between_elements_and_foreign_elements_are_refused() {
        assertThat(reads.xml(patient("<gender>female</gender>")).reasons()).containsExactly("malformed");
        assertThat(reads.xml(patient("<x xmlns=\"https://a.example\"/>")).reasons())
                .containsExactly("malformed");
    }

    @Test
    void a_value_in_pieces_is_one_value() {
        assertThat(reads.xml(patient("<!-- a --><gender value=\"fe&#109;ale\"/><?x y?>"))
                        .rejected())
                .isEmpty();
    }

    @Test
    void the_original_is_the_document_as_it_came() {
        String document = patient("<gender value=\"male\"/>");
        Submission child = reads.xml(document).submissions().get(0);
        assertThat(child.original().bytes()).asString().isEqualTo(document);
        assertThat(reads.read(Input.of("x.xml", Reads.MODIFIED, child.original().bytes()))
                        .submissions()
                        .get(0)
                        .record())
                .isEqualTo(child.record());
    }

    private static String patient(String inside) {
        return "<?xml version=\"1.0\"?><Patient xmlns=\"http://hl7.org/fhir\"><id value=\"maya\"/><identifier><system value=\""
                + Systems.NHS_NUMBER + "\"/><value value=\"" + Fhir.MAYA + "\"/></identifier>" + inside + "</Patient>";
    }
}
