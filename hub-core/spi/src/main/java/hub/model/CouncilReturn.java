package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * That a council made a return to the Department for Education: what the return says of itself, not of anyone in it.
 *
 * @param collection which return: {@code SEN2}
 * @param layout the version of the return's layout: {@code 1.3}
 * @param year of the census
 * @param referenceDate the census date
 * @param sourceLevel L for a council
 * @param council the department's code of the council
 * @param software what made it
 * @param release of the software
 * @param serialNumber of the return
 * @param madeAt when, as the return writes it, London time
 * @param medicalOfficer whether a designated medical officer is in post
 * @param clinicalOfficer whether a designated clinical officer is in post
 * @param socialCareOfficer whether a designated social care officer is in post
 */
@RecordBuilder
public record CouncilReturn(
        @Category(DataCategory.PROVENANCE) Known<String> collection,
        @Category(DataCategory.PROVENANCE) Known<String> layout,
        @Category(DataCategory.PROVENANCE) Known<Integer> year,
        @Category(DataCategory.PROVENANCE) Known<LocalDate> referenceDate,
        @Category(DataCategory.PROVENANCE) Known<String> sourceLevel,
        @Category(DataCategory.PROVENANCE) Known<String> council,
        @Category(DataCategory.PROVENANCE) Known<String> software,
        @Category(DataCategory.PROVENANCE) Known<String> release,
        @Category(DataCategory.PROVENANCE) Known<String> serialNumber,
        @Category(DataCategory.PROVENANCE) Known<String> madeAt,
        @Category(DataCategory.PROVENANCE) Known<String> medicalOfficer,
        @Category(DataCategory.PROVENANCE) Known<String> clinicalOfficer,
        @Category(DataCategory.PROVENANCE) Known<String> socialCareOfficer)
        implements HubRecord {

    public CouncilReturn {
        collection = Known.orNotRecorded(collection);
        layout = Known.orNotRecorded(layout);
        year = Known.orNotRecorded(year);
        referenceDate = Known.orNotRecorded(referenceDate);
        sourceLevel = Known.orNotRecorded(sourceLevel);
        council = Known.orNotRecorded(council);
        software = Known.orNotRecorded(software);
        release = Known.orNotRecorded(release);
        serialNumber = Known.orNotRecorded(serialNumber);
        madeAt = Known.orNotRecorded(madeAt);
        medicalOfficer = Known.orNotRecorded(medicalOfficer);
        clinicalOfficer = Known.orNotRecorded(clinicalOfficer);
        socialCareOfficer = Known.orNotRecorded(socialCareOfficer);
    }
}
