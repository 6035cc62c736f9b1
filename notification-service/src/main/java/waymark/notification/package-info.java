/**
 * Follows the directory, the cases and safeguarding, and tells the safeguarding leads of a school
 * that something waits in their inbox.
 */
@NullMarked
package waymark.notification;

import org.jspecify.annotations.NullMarked;
