/** What recruitment knows of the trust from others: its schools, policy data, names of staff. */
@NullMarked
package waymark.recruitment.trust;

import org.jspecify.annotations.NullMarked;
