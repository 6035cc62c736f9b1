/**
 * How long a safeguarding file is kept: legal holds on it, and its erasure by two (docs/adr/0011).
 * A file is all there is about one child, or about one member of staff in the head teacher's list.
 */
package waymark.cases.safeguarding.keeping;
