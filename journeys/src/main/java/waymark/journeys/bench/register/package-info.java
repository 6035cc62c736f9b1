/**
 * A page of the SEN register from HTTP request to HTTP answer: today's, and the one of a year ago
 * as it was known then. Asked of reporting-service in its own process, over a trust's worth of
 * pupils.
 */
@NullMarked
package waymark.journeys.bench.register;

import org.jspecify.annotations.NullMarked;
