/**
 * Seventy kinds of bad input, sent to a running stack, each with the answer it must get. The
 * numbers are those of the catalogue they came from, and stay.
 */
package waymark.journeys.badinputs;
