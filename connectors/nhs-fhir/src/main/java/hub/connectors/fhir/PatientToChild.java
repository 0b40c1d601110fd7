package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.ChildRef;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.NhsNumber;
import hub.model.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Patient.PatientCommunicationComponent;
import org.hl7.fhir.r4.model.Patient.PatientLinkComponent;

/** A FHIR Patient as the hub's record of a child. */
final class PatientToChild {

    private final Entry entry;
    private final Patient patient;
    private final Taken taken;
    private final Extensions extensions;

    private PatientToChild(Entry entry) {
        this.entry = entry;
        this.patient = entry.resource(Patient.class);
        this.taken = entry.taken();
        this.extensions = new Extensions(entry);
    }

    static Optional<NhsNumber> number(Entry entry) {
        return NhsNumbers.in(entry, entry.resource(Patient.class).getIdentifier());
    }

    /** How the hub is told of the child. @throws Refusal if this is not the record of the child to be used */
    static ChildRef ref(Entry entry, NhsNumber number) {
        PatientToChild from = new PatientToChild(entry);
        from.checkInUse();
        return new ChildRef(List.of(number), from.birthDate(), Names.of(entry, from.patient.getName()));
    }

    static Child child(Entry entry, NhsNumber number) {
        return new PatientToChild(entry).child(number);
    }

    private Child child(NhsNumber number) {
        Restriction restriction = Restriction.take(entry);
        List<Extension> outer = patient.getExtension();
        return ChildBuilder.builder()
                .name(Names.of(entry, patient.getName()))
                .birthDate(birthDate())
                .sex(sex())
                .identifiers(Known.of(List.<Identifier>of(number)))
                .address(
                        restriction == Restriction.RESTRICTED
                                ? withheldAddress()
                                : Addresses.of(entry, patient.getAddress()))
                .restricted(restricted(restriction))
                .language(language(outer))
                .ethnicity(extensions.words(outer, Systems.ETHNIC_CATEGORY))
                .diedOn(diedOn())
                .build();
    }

    private Known<LocalDate> birthDate() {
        return taken.day(patient.getBirthDateElement());
    }

    private Known<hub.model.Address> withheldAddress() {
        patient.getAddress().forEach(a -> entry.leaveOut(a, "withheld: the record is restricted"));
        patient.getTelecom().forEach(t -> entry.leaveOut(t, "withheld: the record is restricted"));
        return Known.withheld();
    }

    private static Known<Boolean> restricted(Restriction restriction) {
        return switch (restriction) {
            case RESTRICTED -> Known.of(true);
            case OPEN -> Known.of(false);
            case NOT_SAID -> Known.notRecorded();
        };
    }

    /** FHIR's "other" and "unknown" say nothing that the record could hold; they are left to the notes. */
    private Known<Sex> sex() {
        if (patient.getGender() == null) {
            return Known.notRecorded();
        }
        return switch (patient.getGender()) {
            case MALE -> sex(Sex.MALE);
            case FEMALE -> sex(Sex.FEMALE);
            case OTHER, UNKNOWN, NULL -> Known.notRecorded();
        };
    }

    private Known<Sex> sex(Sex sex) {
        taken.value(patient.getGenderElement());
        return Known.of(sex);
    }

    private Known<String> language(List<Extension> outer) {
        List<Extension> said = extensions.inside(outer, Systems.COMMUNICATION);
        Known<String> language = extensions.words(said, "language");
        List<PatientCommunicationComponent> spoken = patient.getCommunication();
        return language.isPresent() || spoken.size() != 1
                ? language
                : Known.of(taken.words(spoken.get(0).getLanguage()));
    }

    private Known<LocalDate> diedOn() {
        if (patient.getDeceased() instanceof BooleanType no) {
            taken.value(no);
            return Known.notRecorded();
        }
        return patient.getDeceased() instanceof DateTimeType died ? taken.day(died) : Known.notRecorded();
    }

    private void checkInUse() {
        for (PatientLinkComponent link : patient.getLink()) {
            if (link.getType() == LinkType.REPLACEDBY) {
                throw entry.refused("replaced-patient", link, "has been replaced by another record: send that one");
            }
        }
        if (Boolean.FALSE.equals(patient.getActiveElement().getValue())) {
            throw entry.refused("not-in-use", patient.getActiveElement(), "is marked as no longer in use");
        }
        taken.value(patient.getActiveElement());
        boolean died = patient.getDeceased() instanceof BooleanType b && Boolean.TRUE.equals(b.getValue());
        if (died || patient.hasDeceasedDateTimeType() && !diedOn().isPresent()) {
            throw entry.refused(
                    "died-without-date", patient.getDeceased(), "says that the child has died, and not on which day");
        }
    }
}
