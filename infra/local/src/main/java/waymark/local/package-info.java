/** Runs Waymark on one machine, with nothing else set up. */
package waymark.local;
