/** A rebuild of reporting's read models, against reading its topic and against plainer writing. */
@NullMarked
package waymark.journeys.bench.rebuild;

import org.jspecify.annotations.NullMarked;
