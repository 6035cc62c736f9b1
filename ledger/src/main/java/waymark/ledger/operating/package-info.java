/**
 * What an operator may ask of a service on the machine itself, on its management port. None of it
 * shows anything personal.
 */
@NullMarked
package waymark.ledger.operating;

import org.jspecify.annotations.NullMarked;
