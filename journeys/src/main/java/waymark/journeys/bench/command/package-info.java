/**
 * One command from end to end, HTTP request to HTTP answer, "place pupil on register": the pupil
 * case service, and an application that does the same the usual way on PostgreSQL.
 */
@NullMarked
package waymark.journeys.bench.command;

import org.jspecify.annotations.NullMarked;
