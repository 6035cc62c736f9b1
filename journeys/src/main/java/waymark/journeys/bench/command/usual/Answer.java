package waymark.journeys.bench.command.usual;

import java.util.UUID;

/** What the caller is told. */
record Answer(UUID entry, long version) {}
