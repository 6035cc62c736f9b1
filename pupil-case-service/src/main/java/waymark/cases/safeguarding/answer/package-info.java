/**
 * What a child's file says, or low-level concerns about a member of staff, item by item, for
 * somebody who asked to see it; without what was decided to be left out. The rules: {@code
 * waymark.cases.safeguarding.access}.
 */
package waymark.cases.safeguarding.answer;
