/**
 * A concern about a child, from whoever raised it to its outcome. Its stream is {@code
 * concern:<id>}; all of it is only ever added to.
 */
package waymark.cases.safeguarding.concern;
