package waymark.journeys.bench.command.usual;

import java.time.LocalDate;
import java.util.List;

/** What the form carries. */
record PlaceForm(
    LocalDate occurredOn, String provision, List<RegisterEntry.Need> needs, String triedBefore) {}
