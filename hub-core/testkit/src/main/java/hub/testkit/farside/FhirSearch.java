package hub.testkit.farside;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A search of one type by {@code _lastUpdated}, {@code patient} and {@code identifier}, a page at a time. Any other parameter is refused: a search that is wider than what was
 * asked gives more than the asker may have.
 */
final class FhirSearch {

    private static final Pattern WHEN = Pattern.compile("(eq|ge|gt|le|lt)?(\\d{4}-\\d{2}-\\d{2}T.*)");

    /** Stands in for what a real server puts there, so that nobody counts pages by hand. */
    private static final String CURSOR = "_cursor";

    private final List<ObjectNode> found;
    private final URI base;
    private final Asked asked;
    private int count;
    private int from;
    private Predicate<Instant> wanted = time -> true;
    private Predicate<ObjectNode> about = resource -> true;

    /** @throws FhirRefusal if it asks for what this server cannot search by */
    FhirSearch(List<ObjectNode> all, URI base, Asked asked, int mostOnAPage) {
        this.base = base;
        this.asked = asked;
        this.count = mostOnAPage;
        asked.query().forEach(this::take);
        this.found = all.stream()
                .filter(resource -> wanted.test(FhirResources.lastUpdated(resource)) && about.test(resource))
                .toList();
    }

    private void take(Map.Entry<String, String> parameter) {
        String value = parameter.getValue();
        try {
            switch (parameter.getKey()) {
                case "_lastUpdated" -> wanted = wanted.and(when(value));
                case "patient" -> about = about.and(resource -> isAbout(resource, value));
                case "identifier" -> about = about.and(resource -> isNumbered(resource, value));
                case "_count" -> count = Math.min(count, Integer.parseInt(value));
                case CURSOR -> from = Integer.parseInt(value, 36);
                case "_sort" -> sorted(value);
                case "_format" -> {}
                default -> throw new FhirRefusal(400, "cannot search by " + parameter.getKey());
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new FhirRefusal(400, "not a value of " + parameter.getKey());
        }
    }

    private static void sorted(String by) {
        if (!by.equals("_lastUpdated")) {
            throw new FhirRefusal(400, "sorted by _lastUpdated only");
        }
    }

    /** Whether it has this identifier: {@code system|value}. */
    static boolean isNumbered(ObjectNode resource, String identifier) {
        return resource.path("identifier")
                .valueStream()
                .map(one -> one.path("system").asString("") + "|"
                        + one.path("value").asString(""))
                .anyMatch(identifier::equals);
    }

    /** Resources name their patient as their subject or as their patient. */
    private static boolean isAbout(ObjectNode resource, String patient) {
        return Stream.of("subject", "patient")
                .map(name -> resource.path(name).path("reference").asString(""))
                .anyMatch(("Patient/" + patient)::equals);
    }

    private static Predicate<Instant> when(String value) {
        Matcher form = WHEN.matcher(value);
        if (!form.matches()) {
            throw new FhirRefusal(400, "not a value of _lastUpdated");
        }
        Instant at = OffsetDateTime.parse(form.group(2)).toInstant();
        return switch (form.group(1) == null ? "eq" : form.group(1)) {
            case "ge" -> time -> !time.isBefore(at);
            case "gt" -> time -> time.isAfter(at);
            case "le" -> time -> !time.isAfter(at);
            case "lt" -> time -> time.isBefore(at);
            default -> time -> time.equals(at);
        };
    }

    /** The page as a Bundle, with a link to the next if there is one. */
    ObjectNode page() {
        ObjectNode bundle = JsonMapper.shared().createObjectNode();
        bundle.put("resourceType", "Bundle").put("type", "searchset").put("total", found.size());
        ArrayNode links = bundle.putArray("link");
        link(links, "self", base.resolve(asked.uri()));
        int to = Math.min(from + count, found.size());
        if (to < found.size()) {
            link(links, "next", base.resolve(asked.path() + "?" + kept() + CURSOR + "=" + Integer.toString(to, 36)));
        }
        ArrayNode entries = bundle.putArray("entry");
        found.subList(Math.min(from, to), to).forEach(resource -> {
            ObjectNode entry = entries.addObject();
            entry.put("fullUrl", base + "/" + FhirResources.reference(resource));
            entry.set("resource", resource);
            entry.putObject("search").put("mode", "match");
        });
        return bundle;
    }

    private static void link(ArrayNode links, String relation, URI url) {
        links.addObject().put("relation", relation).put("url", url.toString());
    }

    /** The query without its place, for the next page's address. */
    private String kept() {
        StringBuilder kept = new StringBuilder();
        asked.query().stream()
                .filter(parameter -> !parameter.getKey().equals(CURSOR))
                .forEach(parameter -> kept.append(parameter.getKey())
                        .append('=')
                        .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .append('&'));
        return kept.toString();
    }
}
