package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * How one child stands to the SEND cohort, for a partner that plans for the whole of it. Derived, never retyped. Not in it: address,
 * contacts, health, social care.
 *
 * @param nhsNumber if the sources tell one, and no other; where an agreement asks for pseudonyms, no number leaves: a token does
 * @param upn likewise
 * @param provision {@code ehc-plan}, {@code sen-support}; or {@code none} of a child who had one until a year ago
 * @param needs by rank; SEN support tells none
 * @param school the one named in the plan, or that the child is on roll at; kept back with a restricted address, like {@code setting}
 * @param setting SEN2 SENsetting, where no school is named
 * @param yearGroup of the child's age: 0 is reception
 * @param phase {@code early-years}, {@code primary}, {@code secondary}, {@code post-16}
 * @param timeliness whether the plan was final within 20 weeks (SEND Regulations 2014, reg 13(2)): {@code within-20-weeks},
 *     {@code late-exempt}, {@code late}, {@code not-told} or {@code no-plan}
 * @param compulsoryAgeEnds the last day of compulsory school age (Education Act 1996, s8)
 * @param ceasedOn the first day without a plan or SEN support, of a child who has neither
 * @param ceaseReason SEN2 CeaseReason of the plan that ceased
 * @param madeFrom the records this was made from
 */
@RecordBuilder
public record SendRecord(
        @Category(DataCategory.NAME) Known<PersonName> childName,
        @Category(DataCategory.BIRTH_DATE) Known<LocalDate> birthDate,
        @Category(DataCategory.IDENTIFIER) Known<NhsNumber> nhsNumber,
        @Category(DataCategory.IDENTIFIER) Known<Upn> upn,
        @Category(DataCategory.EDUCATION) Known<String> provision,
        @Category(DataCategory.EDUCATION) Known<List<SenNeed>> needs,

        @Category(value = DataCategory.EDUCATION, tellsWhere = true)
        Known<Urn> school,

        @Category(value = DataCategory.EDUCATION, tellsWhere = true)
        Known<String> setting,

        @Category(DataCategory.EDUCATION) Known<Integer> yearGroup,
        @Category(DataCategory.EDUCATION) Known<String> phase,
        @Category(DataCategory.EDUCATION) Known<String> timeliness,
        @Category(DataCategory.EDUCATION) Known<LocalDate> compulsoryAgeEnds,
        @Category(DataCategory.EDUCATION) Known<LocalDate> ceasedOn,
        @Category(DataCategory.EDUCATION) Known<String> ceaseReason,
        @Category(DataCategory.PROVENANCE) Known<List<MadeFrom>> madeFrom)
        implements Product {

    /** The product's name. */
    public static final String NAME = "send-record";

    public SendRecord {
        childName = Known.orNotRecorded(childName);
        birthDate = Known.orNotRecorded(birthDate);
        nhsNumber = Known.orNotRecorded(nhsNumber);
        upn = Known.orNotRecorded(upn);
        provision = Known.orNotRecorded(provision);
        needs = Known.orNotRecorded(needs);
        school = Known.orNotRecorded(school);
        setting = Known.orNotRecorded(setting);
        yearGroup = Known.orNotRecorded(yearGroup);
        phase = Known.orNotRecorded(phase);
        timeliness = Known.orNotRecorded(timeliness);
        compulsoryAgeEnds = Known.orNotRecorded(compulsoryAgeEnds);
        ceasedOn = Known.orNotRecorded(ceasedOn);
        ceaseReason = Known.orNotRecorded(ceaseReason);
        madeFrom = Known.orNotRecorded(madeFrom);
    }

    @Override
    public String name() {
        return NAME;
    }
}
