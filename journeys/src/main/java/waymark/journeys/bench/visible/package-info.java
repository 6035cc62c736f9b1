/** From a command to the row that shows it, against a bare produce and consume. */
@NullMarked
package waymark.journeys.bench.visible;

import org.jspecify.annotations.NullMarked;
