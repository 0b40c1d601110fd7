package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * A child as one source knows them.
 *
 * @param restricted whether the address is withheld from everyone but named people; true from any source wins
 * @param learnerNumber the unique learner number (ULN) of a learner over 14
 * @param upnUnknown why there is neither UPN nor ULN (SEN2 UPNunknown)
 * @param language the language spoken at home
 */
@RecordBuilder
public record Child(
        @Category(DataCategory.NAME) Known<PersonName> name,
        @Category(DataCategory.BIRTH_DATE) Known<LocalDate> birthDate,
        @Category(DataCategory.SEX) Known<Sex> sex,
        @Category(DataCategory.IDENTIFIER) Known<List<Identifier>> identifiers,
        @Category(DataCategory.ADDRESS) Known<Address> address,
        @Category(DataCategory.ADDRESS) Known<Boolean> restricted,
        @Category(DataCategory.COMMUNICATION) Known<String> language,
        @Category(DataCategory.SOCIAL_CARE) Known<String> ethnicity,
        @Category(DataCategory.BIRTH_DATE) Known<LocalDate> diedOn,
        @Category(DataCategory.IDENTIFIER) Known<String> learnerNumber,
        @Category(DataCategory.IDENTIFIER) Known<String> upnUnknown)
        implements HubRecord {

    public Child {
        name = Known.orNotRecorded(name);
        birthDate = Known.orNotRecorded(birthDate);
        sex = Known.orNotRecorded(sex);
        identifiers = Known.orNotRecorded(identifiers);
        address = Known.orNotRecorded(address);
        restricted = Known.orNotRecorded(restricted);
        language = Known.orNotRecorded(language);
        ethnicity = Known.orNotRecorded(ethnicity);
        diedOn = Known.orNotRecorded(diedOn);
        learnerNumber = Known.orNotRecorded(learnerNumber);
        upnUnknown = Known.orNotRecorded(upnUnknown);
    }
}
