/** The two ledgers of this service, the directory's and the cases', and how commands reach them. */
package waymark.cases.ledgers;
