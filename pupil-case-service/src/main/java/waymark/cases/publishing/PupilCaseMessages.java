package waymark.cases.publishing;

import java.util.Map;
import java.util.Optional;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/**
 * What others learn of the cases ledger: every event of a pupil's case as its message in
 * contracts/pupil-case. Of an import's own stream nothing is public.
 */
public final class PupilCaseMessages implements PublicMessages {
  private static final Map<String, PupilEventType> TYPES =
      StoredType.byName(PupilEventType.values());

  @Override
  public Optional<PublicMessage> of(Leaf leaf, int index) {
    NewEvent event = EarlierVersions.CHAIN.newest(leaf.events().get(index));
    PupilEventType type = TYPES.get(event.type());
    if (type == null) {
      return Optional.empty(); // Another aggregate's.
    }
    MessageBody body = MessageBody.of(leaf, event).with("pupil");
    String name =
        switch (type) {
          case JOINED_SCHOOL -> {
            body.with(
                    "school", "name", "dateOfBirth", "upn", "formerUpns", "yearGroup", "className")
                .withImport();
            yield "joined-school";
          }
          case DETAILS_CHANGED -> {
            body.withGiven("name", "dateOfBirth", "upn", "formerUpns", "yearGroup", "className")
                .withImport();
            yield "details-changed";
          }
          case LEFT_SCHOOL -> {
            body.with("school").withImport();
            yield "left-school";
          }
          case MOVED_SCHOOL -> {
            body.with("from", "to", "yearGroup", "className").withImport();
            yield "moved-school";
          }
          case MOVE_DECLINED -> {
            body.with("from", "to", "reason");
            yield "move-declined";
          }
          case ROLL_ENTRY_REVERSED -> {
            body.with("corrects").withImport();
            yield "roll-entry-reversed";
          }
          case SEN_HISTORY_FOUND -> {
            body.with("school", "history", "proposal").withImport();
            yield "sen-history-found";
          }
          case PROPOSAL_DECLINED -> {
            body.with("reason");
            yield "proposal-declined";
          }
          case PLACED_ON_REGISTER -> {
            body.with("school", "entry", "provision", "needs", "triedBefore", "plan");
            yield "placed-on-register";
          }
          case PROVISION_CHANGED -> {
            body.with("entry", "provision", "plan");
            yield "provision-changed";
          }
          case NEEDS_RANKED -> {
            body.with("entry", "needs");
            yield "needs-ranked";
          }
          case PARENTS_TOLD -> {
            body.with("entry", "how");
            yield "parents-told";
          }
          case REMOVED_FROM_REGISTER -> {
            body.with("entry", "reason", "note", "lastReviewOn");
            yield "removed-from-register";
          }
          case REGISTER_ENTRY_CORRECTED -> {
            body.with("corrects", "reason", "strike")
                .withGiven("correctedOn", "provision", "needs", "plan");
            yield "register-entry-corrected";
          }
          case HOLD_PLACED -> {
            body.with("hold", "reason", "note");
            yield "hold-placed";
          }
          case HOLD_LIFTED -> {
            body.with("hold", "note");
            yield "hold-lifted";
          }
          case ERASURE_REQUESTED -> {
            body.with("reason", "note");
            yield "erasure-requested";
          }
          case ERASURE_WITHDRAWN -> "erasure-withdrawn";
          case ERASURE_REFUSED -> {
            body.with("note");
            yield "erasure-refused";
          }
          case ERASURE_APPROVED -> "erasure-approved";
          case PUPIL_ERASED -> "erased";
        };
    String pupil = event.payload().required("pupil").stringValue();
    return Optional.of(new PublicMessage("pupil-case." + name, 1, pupil, body.json()));
  }
}
