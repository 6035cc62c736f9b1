/**
 * Who may use what, tried out: every address of every service, asked by somebody of every role,
 * through the gateway and at the service itself, and set beside the table in docs/access.md.
 */
package waymark.journeys.access;
