/**
 * Benchmarks: main classes named {@code …Bench}, run by {@code ./waymark bench NAME}. A row of a
 * table belongs to a {@link waymark.journeys.bench.Contest}; to add one, write a contest and name
 * it in its benchmark.
 */
@NullMarked
package waymark.journeys.bench;

import org.jspecify.annotations.NullMarked;
