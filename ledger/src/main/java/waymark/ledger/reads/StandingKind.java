package waymark.ledger.reads;

import java.util.Set;

/**
 * What a ledger's events begin and end.
 *
 * @param what it is, in the plural, for an operator
 * @param where it is seen: the title of a page
 * @param begins type of the stored event with which one begins
 * @param field of that event's payload that names it among others of its stream
 * @param ends types of the events with which one ends; those without the field end all of their
 *     stream
 */
public record StandingKind(
    String what, String where, String begins, String field, Set<String> ends) {}
