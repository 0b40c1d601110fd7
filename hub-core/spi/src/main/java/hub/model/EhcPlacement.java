package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Where an EHC plan places a child: a school, another provider, or a setting. Coded values keep the codes of the SEN2 return.
 *
 * @param provider UKPRN, eight digits
 * @param setting SEN2 SENsetting, where neither a school nor a provider is named
 * @param otherSetting what a setting of OTH is, in words
 * @param rank 1 is the main one
 * @param attendance SEN2 AttendancePattern, in returns of 2023 only
 * @param residential SEN2 RES
 * @param workBased SEN2 WBP
 */
@RecordBuilder
public record EhcPlacement(
        Known<Urn> school,
        Known<String> provider,
        Known<String> setting,
        Known<String> otherSetting,
        Known<Integer> rank,
        Known<LocalDate> from,
        Known<LocalDate> until,
        Known<String> attendance,
        Known<Boolean> senUnit,
        Known<Boolean> resourcedProvision,
        Known<String> residential,
        Known<String> workBased) {

    public EhcPlacement {
        school = Known.orNotRecorded(school);
        provider = Known.orNotRecorded(provider);
        setting = Known.orNotRecorded(setting);
        otherSetting = Known.orNotRecorded(otherSetting);
        rank = Known.orNotRecorded(rank);
        from = Known.orNotRecorded(from);
        until = Known.orNotRecorded(until);
        attendance = Known.orNotRecorded(attendance);
        senUnit = Known.orNotRecorded(senUnit);
        resourcedProvision = Known.orNotRecorded(resourcedProvision);
        residential = Known.orNotRecorded(residential);
        workBased = Known.orNotRecorded(workBased);
    }
}
