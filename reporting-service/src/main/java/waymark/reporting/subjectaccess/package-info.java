/**
 * Answers to requests to see what is held about somebody (docs/adr/0014): everything about one
 * person gathered as at a moment, what was decided about each item applied, and the rest rendered.
 */
@org.jspecify.annotations.NullMarked
package waymark.reporting.subjectaccess;
