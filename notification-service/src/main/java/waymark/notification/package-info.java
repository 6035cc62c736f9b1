/**
 * Follows the directory and the cases, running and silent until there are rules for whom to tell of
 * what.
 */
@NullMarked
package waymark.notification;

import org.jspecify.annotations.NullMarked;
