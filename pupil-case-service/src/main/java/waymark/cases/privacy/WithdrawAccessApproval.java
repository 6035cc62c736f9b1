package waymark.cases.privacy;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Takes the approval of an answer back before it is sent, and says why. */
public record WithdrawAccessApproval(UUID request, Words why) implements SubjectAccessCommand {}
