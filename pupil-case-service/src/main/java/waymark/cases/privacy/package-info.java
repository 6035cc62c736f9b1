/**
 * Privacy operations (docs/adr/0014): legal holds on a pupil's record, and requests to see what is
 * held about somebody, from the day they are received to the day they are answered. What is held is
 * gathered and rendered elsewhere, in the reporting service; here stands what was decided about it.
 */
@org.jspecify.annotations.NullMarked
package waymark.cases.privacy;
