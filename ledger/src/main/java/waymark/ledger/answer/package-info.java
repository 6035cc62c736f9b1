/** What a person is given who asked to see what is held about them, as a page and as PDF. */
@NullMarked
package waymark.ledger.answer;

import org.jspecify.annotations.NullMarked;
