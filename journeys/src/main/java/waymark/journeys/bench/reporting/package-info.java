/** The reporting service as the benchmarks use it: built as ever, not linked against. */
@NullMarked
package waymark.journeys.bench.reporting;

import org.jspecify.annotations.NullMarked;
