package waymark.cases.pupil;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a school's roll tells about a pupil. */
public sealed interface RollEvent extends PupilEvent
    permits JoinedSchool,
        DetailsChanged,
        LeftSchool,
        MovedSchool,
        MoveDeclined,
        RollEntryReversed,
        SenHistoryFound {
  /** The import that brought it; null where a person entered it. */
  @Nullable UUID importId();
}
