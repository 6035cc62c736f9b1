/**
 * What must hold of a running stack, told as a person or an auditor would try it, and run against
 * any deployment: {@code ./waymark journey NAME}. The tests run the same journeys.
 */
package waymark.journeys.journey;
