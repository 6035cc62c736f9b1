/**
 * A child's safeguarding file as a whole: where it goes when the child changes schools, and who
 * opened it without being a safeguarding lead. Each transfer and each opening has its own stream.
 */
package waymark.cases.safeguarding.child;
