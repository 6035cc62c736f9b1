package waymark.cases.shell;

import java.util.List;
import java.util.Optional;
import waymark.cases.privacy.SubjectAccessMessages;
import waymark.cases.publishing.PupilCaseMessages;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;

/** What others learn of the ledger of cases, whichever aggregate an event belongs to. */
final class CasesMessages implements PublicMessages {
  private static final List<PublicMessages> EACH =
      List.of(new PupilCaseMessages(), new SubjectAccessMessages());

  @Override
  public Optional<PublicMessage> of(Leaf leaf, int index) {
    return EACH.stream().flatMap(messages -> messages.of(leaf, index).stream()).findFirst();
  }
}
