/** Candidates' addresses. */
@NullMarked
package waymark.recruitment.web;

import org.jspecify.annotations.NullMarked;
