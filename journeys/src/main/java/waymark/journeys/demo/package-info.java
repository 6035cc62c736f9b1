/**
 * The demonstration trust: three fictional schools and their fictional pupils, brought in as any
 * trust would bring in its own, by files and commands sent through the gateway.
 */
package waymark.journeys.demo;
