/** How what is recorded of candidates is stored, personal words sealed. */
@NullMarked
package waymark.recruitment.stored;

import org.jspecify.annotations.NullMarked;
