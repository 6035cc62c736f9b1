package waymark.cases.safeguarding.reading;

import java.time.Instant;
import waymark.cases.safeguarding.record.SafeguardingEvent;

/**
 * An event as the ledger holds it.
 *
 * @param position of its commit
 * @param seq its place in its stream
 * @param actor who recorded it: a person's id in the directory
 */
public record Recorded(
    long position, long seq, String actor, Instant recordedAt, SafeguardingEvent event) {}
