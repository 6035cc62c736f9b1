/**
 * What all safeguarding streams have in common: whose key seals what, the words in an event, and
 * working days. Nothing outside {@code safeguarding} knows these types.
 */
package waymark.cases.safeguarding.record;
