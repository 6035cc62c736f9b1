package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records that the local authority's designated officer was told. */
public record ReferToLado(UUID concern, LocalDate occurredOn, Words to, Words reason)
    implements LowLevelCommand {}
