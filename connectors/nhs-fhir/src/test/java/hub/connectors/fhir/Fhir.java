package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import java.util.List;

/** Made-up resources as text, short enough to be read beside the test that uses them. */
final class Fhir {

    static final String MAYA = "9990001006";
    static final String IDRIS = "9990001014";

    private Fhir() {}

    static String bundle(String... resources) {
        return bundleOf("collection", List.of(resources));
    }

    static String transaction(String... resources) {
        return bundleOf("transaction", List.of(resources));
    }

    private static String bundleOf(String type, List<String> resources) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type
                + "\",\"timestamp\":\"2026-09-02T10:00:00Z\",\"entry\":["
                + String.join(",", resources.stream().map(Fhir::entry).toList()) + "]}";
    }

    /** An entry; what already is one stays as it is. */
    private static String entry(String resource) {
        return resource.startsWith("{\"fullUrl\"") ? resource : "{\"resource\":" + resource + "}";
    }

    static String at(String fullUrl, String resource) {
        return "{\"fullUrl\":\"" + fullUrl + "\",\"resource\":" + resource + "}";
    }

    static String maya(String... more) {
        return patient("maya", MAYA, "Maya", more);
    }

    static String idris(String... more) {
        return patient("idris", IDRIS, "Idris", more);
    }

    static String patient(String id, String number, String given, String... more) {
        return resource(
                "Patient",
                id,
                "\"identifier\":[{\"system\":\"https://fhir.nhs.uk/Id/nhs-number\",\"value\":\"" + number + "\"}],"
                        + "\"name\":[{\"given\":[\"" + given
                        + "\"],\"family\":\"Okafor\"}],\"birthDate\":\"2015-03-14\"",
                more);
    }

    static String plan(String id, String subject, String... more) {
        return resource(
                "CarePlan", id, "\"status\":\"active\",\"intent\":\"plan\"," + reference("subject", subject), more);
    }

    static String allergy(String id, String patient, String code, String... more) {
        return resource("AllergyIntolerance", id, "\"code\":" + code + "," + reference("patient", patient), more);
    }

    static String medicine(String id, String subject, String status, String name, String... more) {
        return resource(
                "MedicationStatement",
                id,
                "\"status\":\"" + status + "\",\"medicationCodeableConcept\":" + text(name) + ","
                        + reference("subject", subject),
                more);
    }

    static String condition(String id, String subject, String name, String... more) {
        return resource("Condition", id, "\"code\":" + text(name) + "," + reference("subject", subject), more);
    }

    static String related(String id, String patient, String... more) {
        return resource("RelatedPerson", id, reference("patient", patient), more);
    }

    static String step(String words) {
        return activity("emergency-step", words);
    }

    static String activity(String code, String words, String... more) {
        return "{\"detail\":{\"code\":{\"coding\":[{\"system\":\"" + Systems.PLAN_ACTIVITY + "\",\"code\":\"" + code
                + "\"}]},\"description\":\"" + words + "\"" + (more.length == 0 ? "" : "," + String.join(",", more))
                + "}}";
    }

    static String activities(String... activities) {
        return "\"activity\":[" + String.join(",", activities) + "]";
    }

    static String text(String words) {
        return "{\"text\":\"" + words + "\"}";
    }

    static String snomed(String code) {
        return "{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"" + code + "\"}]}";
    }

    static String reference(String name, String to) {
        return "\"" + name + "\":{\"reference\":\"" + to + "\"}";
    }

    private static String resource(String type, String id, String body, String... more) {
        return "{\"resourceType\":\"" + type + "\",\"id\":\"" + id + "\"," + body
                + (more.length == 0 ? "" : "," + String.join(",", more)) + "}";
    }
}
