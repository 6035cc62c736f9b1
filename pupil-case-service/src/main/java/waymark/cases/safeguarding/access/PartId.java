package waymark.cases.safeguarding.access;

import java.util.UUID;

/**
 * One school's part of the answer to one request.
 *
 * @param mark what its stream is called: it stands on the topic, so that it names nobody
 * @param request the subject access request, as the ledger of cases knows it
 * @param subject whose data are asked for: the name of the key, of a child or a member of staff
 * @param school that answers for what it holds of them
 */
public record PartId(String mark, UUID request, String subject, UUID school) {
  static final String STREAM = "access-part:";

  public String stream() {
    return STREAM + mark;
  }
}
