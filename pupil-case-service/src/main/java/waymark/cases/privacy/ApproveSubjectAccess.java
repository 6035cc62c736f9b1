package waymark.cases.privacy;

import java.util.UUID;

/** Approves, as a person who decided about none of it, what is given and what is not. */
public record ApproveSubjectAccess(UUID request, String by) implements SubjectAccessCommand {}
