package hub.connectors.sen2.record;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Refusal;
import hub.connectors.sen2.layout.Version;
import hub.model.Address;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.ChildRef;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.Sex;
import hub.model.Upn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person of a return as a child of the hub.
 *
 * @param key names the person within its source, from one return to the next
 * @param child how the records about the person point at it: by its UPN, or else by the key
 */
public record PersonRecord(String key, Child record, ChildRef child) {

    /**
     * @param source who sends the return; issues the local number of those without UPN
     * @throws Refusal if a value cannot be read
     */
    public static PersonRecord of(Block person, OrganisationId source) {
        Values values = new Values(person);
        Known<Upn> upn = values.made(Item.UPN, Upn::of);
        String key = PersonKey.of(person);
        List<Identifier> numbers = new ArrayList<>();
        upn.value().ifPresentOrElse(numbers::add, () -> numbers.add(new LocalId(source.value(), key)));
        Child record = record(values, numbers);
        return new PersonRecord(key, record, new ChildRef(numbers, record.birthDate(), record.name()));
    }

    private static Child record(Values values, List<Identifier> numbers) {
        return ChildBuilder.builder()
                .name(name(values))
                .birthDate(values.date(Item.BIRTH_DATE))
                .sex(sex(values))
                .identifiers(Known.of(numbers))
                .address(values.text(Item.POST_CODE).map(code -> new Address(List.of(), Known.of(code))))
                .ethnicity(values.text(Item.ETHNICITY))
                .learnerNumber(values.text(Item.ULN))
                .upnUnknown(values.text(Item.UPN_UNKNOWN))
                .build();
    }

    private static Known<PersonName> name(Values values) {
        Known<String> given = values.text(Item.FORENAME);
        Known<String> family = values.text(Item.SURNAME);
        return given.isPresent() || family.isPresent()
                ? Known.of(
                        PersonName.of(given.value().orElse(""), family.value().orElse("")))
                : Known.notRecorded();
    }

    /** From 2024 on M or F; before that a number, of which 0 says that it is not known. */
    private static Known<Sex> sex(Values values) {
        Optional<Item> said =
                Optional.of(Item.SEX).filter(values.block()::has).or(() -> Optional.of(Item.GENDER_CURRENT));
        Known<String> code = values.text(said.get());
        return switch (code.value().orElse("0")) {
            case "M", "1" -> Known.of(Sex.MALE);
            case "F", "2" -> Known.of(Sex.FEMALE);
            case "9" -> Known.of(Sex.INDETERMINATE);
            case "0" -> Known.notRecorded();
            default ->
                throw new Refusal(
                        "unknown-code",
                        values.block().place(said.get()),
                        said.get().element() + " is none of its codes: correct it at the source");
        };
    }

    /** The person as the return writes it. */
    static Block block(Child child, Version version) {
        BlockWriter to = new BlockWriter(Item.SURNAME.module());
        Optional<PersonName> name = child.name().value();
        to.text(Item.SURNAME, Known.of(name.map(PersonName::family).orElse(null)));
        to.text(Item.FORENAME, Known.of(name.map(PersonName::given).orElse(null)));
        to.date(Item.BIRTH_DATE, child.birthDate());
        sex(to, child.sex(), version);
        to.text(Item.ETHNICITY, child.ethnicity());
        to.text(
                Item.POST_CODE,
                Known.of(child.address()
                        .value()
                        .flatMap(a -> a.postcode().value())
                        .orElse(null)));
        to.text(
                Item.UPN,
                Known.of(child.identifiers().value().flatMap(PersonRecord::upn).orElse(null)));
        to.text(Item.ULN, child.learnerNumber());
        to.text(Item.UPN_UNKNOWN, child.upnUnknown());
        return to.block();
    }

    private static Optional<String> upn(List<Identifier> numbers) {
        return numbers.stream()
                .filter(Upn.class::isInstance)
                .map(Identifier::value)
                .findFirst();
    }

    private static void sex(BlockWriter to, Known<Sex> sex, Version version) {
        if (version == Version.V1_1) {
            String code = sex.value()
                    .map(s -> s == Sex.MALE ? "1" : s == Sex.FEMALE ? "2" : "9")
                    .orElse("0");
            to.text(Item.GENDER_CURRENT, Known.of(code));
        } else {
            to.text(Item.SEX, sex.map(s -> s == Sex.MALE ? "M" : s == Sex.FEMALE ? "F" : null));
        }
    }
}
