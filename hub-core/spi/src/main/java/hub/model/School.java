package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * An establishment as the register of schools (GIAS) tells it; its source key is its {@link Urn}. What follows a closed one is a
 * {@link SchoolLink}. Nothing in it is personal: the register's names of heads are not kept.
 *
 * @param establishmentType the register's words, for example {@code Community special school}
 * @param localAuthority DfE code of the council, three digits
 * @param establishmentNumber four digits, unique inside one council and changed when councils are reorganised
 * @param ukprn UK provider reference number, eight digits
 * @param lowAge youngest statutory age in years
 * @param highAge oldest statutory age in years
 * @param closedOn last day it was open
 * @param needs the SEN need codes it is set up for, in the register's order
 * @param resourcedProvisionCapacity places in resourced provision
 * @param senUnitCapacity places in its SEN unit
 */
@RecordBuilder
public record School(
        @Category(DataCategory.EDUCATION) Known<String> name,
        @Category(DataCategory.EDUCATION) Known<SchoolStatus> status,
        @Category(DataCategory.EDUCATION) Known<String> establishmentType,
        @Category(DataCategory.EDUCATION) Known<String> phase,
        @Category(DataCategory.EDUCATION) Known<String> localAuthority,
        @Category(DataCategory.EDUCATION) Known<String> establishmentNumber,
        @Category(DataCategory.EDUCATION) Known<String> ukprn,
        @Category(DataCategory.EDUCATION) Known<Integer> lowAge,
        @Category(DataCategory.EDUCATION) Known<Integer> highAge,
        @Category(DataCategory.EDUCATION) Known<LocalDate> openedOn,
        @Category(DataCategory.EDUCATION) Known<LocalDate> closedOn,
        @Category(DataCategory.EDUCATION) Known<Address> address,
        @Category(DataCategory.EDUCATION) Known<List<String>> needs,
        @Category(DataCategory.EDUCATION) Known<Integer> resourcedProvisionCapacity,
        @Category(DataCategory.EDUCATION) Known<Integer> senUnitCapacity)
        implements HubRecord {

    public School {
        name = Known.orNotRecorded(name);
        status = Known.orNotRecorded(status);
        establishmentType = Known.orNotRecorded(establishmentType);
        phase = Known.orNotRecorded(phase);
        localAuthority = Known.orNotRecorded(localAuthority);
        establishmentNumber = Known.orNotRecorded(establishmentNumber);
        ukprn = Known.orNotRecorded(ukprn);
        lowAge = Known.orNotRecorded(lowAge);
        highAge = Known.orNotRecorded(highAge);
        openedOn = Known.orNotRecorded(openedOn);
        closedOn = Known.orNotRecorded(closedOn);
        address = Known.orNotRecorded(address);
        needs = Known.orNotRecorded(needs);
        resourcedProvisionCapacity = Known.orNotRecorded(resourcedProvisionCapacity);
        senUnitCapacity = Known.orNotRecorded(senUnitCapacity);
    }
}
