package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.reporting.register.Need;

/** The open entry on the SEN register; {@code entry} is its id. */
public record RegisterEntry(
    @Nullable String entry,
    String provision,
    List<Need> needs,
    @Nullable LocalDate since,
    @Nullable LocalDate parentsTold,
    @Nullable String triedBefore,
    @Nullable Plan plan) {}
