/** What is recorded of somebody who applied, and what may be (docs/adr/0018). */
@NullMarked
package waymark.recruitment.candidate;

import org.jspecify.annotations.NullMarked;
