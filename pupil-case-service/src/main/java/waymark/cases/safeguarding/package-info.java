/**
 * Safeguarding: concerns about children, their files, low-level concerns about staff. A ledger,
 * keys, database and topic of its own; nobody outside of this package knows what is told in it
 * (docs/adr/0011). Start at {@link waymark.cases.safeguarding.concern.ConcernPolicy}.
 */
package waymark.cases.safeguarding;
