package waymark.cases.pupil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of SEN history as found in a school's file; the code may be one no longer in use, such as
 * A, P or S.
 */
public record HistoricalProvision(Provision provision, @Nullable LocalDate start) {}
