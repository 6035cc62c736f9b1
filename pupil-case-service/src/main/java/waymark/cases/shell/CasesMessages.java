package waymark.cases.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.cases.privacy.SubjectAccessEventType;
import waymark.cases.privacy.SubjectAccessMessages;
import waymark.cases.publishing.PupilCaseMessages;
import waymark.cases.publishing.PupilEventType;
import waymark.cases.publishing.StoredType;
import waymark.cases.publishing.UnknownEvent;
import waymark.cases.roll.ImportEventType;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/** What others learn of the ledger of cases, whichever aggregate an event belongs to. */
final class CasesMessages implements PublicMessages {
  private static final List<PublicMessages> EACH =
      List.of(new PupilCaseMessages(), new SubjectAccessMessages());

  private static final Set<String> TYPES =
      Stream.<StoredType[]>of(
              PupilEventType.values(), SubjectAccessEventType.values(), ImportEventType.values())
          .flatMap(Stream::of)
          .map(StoredType::storedName)
          .collect(Collectors.toSet());

  @Override
  public Optional<PublicMessage> of(Leaf leaf, int index) {
    NewEvent event = leaf.events().get(index);
    if (!TYPES.contains(event.type())) {
      throw new UnknownEvent(leaf, event);
    }
    return EACH.stream().flatMap(messages -> messages.of(leaf, index).stream()).findFirst();
  }
}
