package waymark.recruitment.reading;

import java.time.Instant;
import waymark.recruitment.candidate.CandidateEvent;

/**
 * One event of a candidate as it stands in the ledger.
 *
 * @param by the person's id in the directory
 */
public record Recorded(long seq, Instant at, String by, CandidateEvent event) {}
