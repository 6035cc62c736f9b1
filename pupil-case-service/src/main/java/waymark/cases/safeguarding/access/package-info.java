/**
 * Safeguarding's part of the answer to a subject access request: what of a child's file, or of the
 * low-level concerns about a member of staff, is given, and what is left out and why
 * (docs/adr/0015). Places and codes alone, never what is told.
 */
package waymark.cases.safeguarding.access;
