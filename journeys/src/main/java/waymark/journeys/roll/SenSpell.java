package waymark.journeys.roll;

import java.time.LocalDate;

/**
 * A stretch of SEN provision.
 *
 * @param provision N, K, E, or the historical A, P, S
 */
public record SenSpell(LocalDate start, String provision) {}
