package hub.intake;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Original;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.ChildBuilder;
import hub.model.ChildRef;
import hub.model.ConsentBuilder;
import hub.model.ContactBuilder;
import hub.model.CrewMemberBuilder;
import hub.model.CrewTrainingBuilder;
import hub.model.HubRecord;
import hub.model.Identifier;
import hub.model.JourneyBuilder;
import hub.model.Known;
import hub.model.PassengerBuilder;
import hub.model.PersonName;
import hub.model.RecordType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads one submission a line: {@code type key [number …] [born=DATE] [name=Given/Family] [is=CONTENT] [on=JOURNEY] [crew=KEY,KEY]
 * [at=INSTANT]}. A line can order what goes wrong: {@code !bad}, {@code !rest} (the rest cannot be read), {@code !defect}, {@code !kill}.
 * The time of a line is in the input's name, unless it has its own.
 */
final class LineReader implements Reader {

    private final Extent extent;

    LineReader(Extent extent) {
        this.extent = extent;
    }

    @Override
    public Extent extent() {
        return extent;
    }

    @Override
    public Reading read(Input input) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8));
        if (input.name().startsWith("unreadable")) {
            throw Fault.rejected("the header is not one that this reader knows");
        }
        return new Lines(input, lines);
    }

    private record Lines(Input input, BufferedReader lines, long[] row) implements Reading {
        Lines(Input input, BufferedReader lines) {
            this(input, lines, new long[1]);
        }

        @Override
        public Optional<ReadItem> next() {
            try {
                String line = lines.readLine();
                row[0]++;
                return Optional.ofNullable(line).map(this::item);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ReadItem item(String line) {
            Position position = Position.ofRow(input.name(), row[0]);
            Original original = () -> line.getBytes(StandardCharsets.UTF_8);
            return switch (line.split(" ")[0]) {
                case "!bad" ->
                    new Rejected(position.field("number"), "bad-number", "the number is damaged: mend it", original);
                case "!rest" -> throw Fault.rejected("an unclosed quote runs to the end");
                case "!defect" -> throw new IllegalArgumentException("cannot parse " + line);
                case "!kill" -> throw new StackOverflowError("killed");
                default -> submission(line, position, original);
            };
        }

        private ReadItem submission(String line, Position position, Original original) {
            List<String> words = List.of(line.split(" "));
            RecordType type = RecordType.of(words.get(0));
            List<Identifier> numbers = words.stream()
                    .skip(2)
                    .filter(w -> w.contains(":") && !w.contains("="))
                    .map(w -> Identifier.of(w.substring(0, w.indexOf(':')), w.substring(w.indexOf(':') + 1)))
                    .toList();
            ChildRef ref = new ChildRef(
                    numbers,
                    Known.of(word(words, "born")).map(LocalDate::parse),
                    Known.of(word(words, "name")).map(LineReader::name));
            String at = word(words, "at");
            Instant asAt = at == null ? input.modified() : Instant.parse(at);
            return new Submission(
                    words.get(1),
                    type.aboutChild() ? Optional.of(ref) : Optional.empty(),
                    record(type, ref, words),
                    asAt,
                    List.of(new Note("column 9", "nobody asked for it")),
                    position,
                    original);
        }

        @Override
        public List<Note> notes() {
            return List.of(new Note("column 9", "nobody asked for it"));
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static HubRecord record(RecordType type, ChildRef ref, List<String> words) {
        Known<String> is = Known.of(word(words, "is"));
        return switch (type) {
            case CHILD ->
                ChildBuilder.builder()
                        .identifiers(Known.of(ref.identifiers()))
                        .birthDate(ref.birthDate())
                        .name(ref.name())
                        .language(is)
                        .build();
            case CONTACT -> ContactBuilder.builder().relationship(is).build();
            case CONSENT -> ConsentBuilder.builder().evidence(is).build();
            case JOURNEY -> JourneyBuilder.builder().run(is).crew(crew(words)).build();
            case PASSENGER ->
                PassengerBuilder.builder()
                        .journey(Known.of(word(words, "on")))
                        .seat(is)
                        .build();
            case CREW_MEMBER -> CrewMemberBuilder.builder().phone(is).build();
            case CREW_TRAINING ->
                CrewTrainingBuilder.builder()
                        .crewMember(crew(words).map(c -> c.get(0)))
                        .course(is)
                        .build();
            case HEALTHCARE_PLAN,
                    EHC_PLAN,
                    ENROLMENT,
                    CARE_RELATIONSHIP,
                    SOCIAL_CARE_STATUS,
                    SCHOOL,
                    SCHOOL_LINK,
                    COUNCIL_RETURN -> throw new IllegalArgumentException("not in these tests");
        };
    }

    private static Known<List<String>> crew(List<String> words) {
        return Known.of(word(words, "crew")).map(w -> Arrays.asList(w.split(",")));
    }

    private static PersonName name(String text) {
        String[] parts = text.split("/");
        return PersonName.of(parts[0], parts[1]);
    }

    private static String word(List<String> words, String name) {
        return words.stream()
                .filter(w -> w.startsWith(name + "="))
                .map(w -> w.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }
}
