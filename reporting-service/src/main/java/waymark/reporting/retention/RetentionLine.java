package waymark.reporting.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.reporting.pupils.ErasureStage;
import waymark.reporting.pupils.NameState;
import waymark.reporting.pupils.PupilName;

/**
 * @param seq the last event of the pupil's stream in it, to decide on
 * @param dueOn from when the SEN file may be erased
 * @param childProtectionReviewOn from when a child protection file, should there be one, is
 *     reviewed; absent where no policy was in force
 * @param holds legal holds that stand: the record is not erased before all are lifted
 */
record RetentionLine(
    UUID pupil,
    long seq,
    @Nullable PupilName name,
    NameState nameState,
    @Nullable UUID school,
    LocalDate dueOn,
    @Nullable LocalDate childProtectionReviewOn,
    int holds,
    @Nullable ErasureStage erasure) {}
