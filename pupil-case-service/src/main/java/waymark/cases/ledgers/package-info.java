/** The ledgers of this service, and how commands reach those of directory and cases. */
package waymark.cases.ledgers;
