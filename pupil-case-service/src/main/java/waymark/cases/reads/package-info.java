/** Who saw which pupils in what this service answered. */
package waymark.cases.reads;
