/**
 * docs/faults.md, whose column of results is written from the reports that Maven's test runs left,
 * not by hand.
 */
package waymark.journeys.faultspage;
