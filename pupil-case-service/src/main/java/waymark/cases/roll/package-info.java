/**
 * The import of a school's roll: preview, what each row changes, and the import's own stream.
 * Reading the file itself is {@link waymark.cases.rollfile}'s; what a row may change in a case is
 * {@link waymark.cases.roll.RollPolicy}'s.
 */
package waymark.cases.roll;
