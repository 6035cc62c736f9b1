/**
 * What is read of the safeguarding ledger: an index without a word of content, kept in step with
 * the ledger, says what there is and who may see it; what was told is read from the ledger itself.
 */
package waymark.cases.safeguarding.reading;
