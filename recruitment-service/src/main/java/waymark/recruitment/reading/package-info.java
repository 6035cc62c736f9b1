/** Candidates as those are shown them who may see them. */
@NullMarked
package waymark.recruitment.reading;

import org.jspecify.annotations.NullMarked;
