package hub.connectors.kafka.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object in UTF-8, alone, no key twice, nothing of it too deep or too long: or a refusal. */
final class StrictJson {

    private static final int DEPTH = 50;
    private static final int NUMBER = 50;
    private static final int NAME = 200;
    private static final int BYTES = 5 << 20;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(NUMBER)
                            .maxNameLength(NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonNode object(byte[] value) {
        if (value.length > BYTES) {
            throw new Refusal("too-large", "", "a record of more than 5 MB is no submission: have it sent in parts");
        }
        JsonNode root = read(utf8(value));
        if (!root.isObject()) {
            throw new Refusal("malformed", "", "a submission is one JSON object: have it sent again as one");
        }
        return root;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new Refusal(
                    "limits",
                    "",
                    "nested deeper than " + DEPTH
                            + " levels, or holds a number or a name that is too long: have it sent again without");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new Refusal(
                    "malformed",
                    "",
                    "not one well-formed JSON object with each key once"
                            + (at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr())
                            + ": have it sent again");
        }
    }

    private static String utf8(byte[] value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("encoding", "", "not UTF-8: have it sent again in UTF-8");
        }
    }
}
