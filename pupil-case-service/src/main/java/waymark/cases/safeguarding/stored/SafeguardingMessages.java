package waymark.cases.safeguarding.stored;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.publishing.StoredType;
import waymark.cases.publishing.UnknownEvent;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/**
 * What others learn of the safeguarding ledger: that a reference exists, at which school, where it
 * stands and by when something is due. Never about whom, never by whom, never a word of what was
 * told. Of concerns about staff nothing is public but that one is about a head teacher, whom and
 * where not; of how long files are kept and of answers to whoever asks to see one, nothing.
 */
public final class SafeguardingMessages implements PublicMessages {
  private static final Map<String, SafeguardingEventType> TYPES =
      StoredType.byName(SafeguardingEventType.values());

  @Override
  public Optional<PublicMessage> of(Leaf leaf, int index) {
    NewEvent event = SafeguardingCodec.CHAIN.newest(leaf.events().get(index));
    SafeguardingEventType type = TYPES.get(event.type());
    if (type == null) {
      throw new UnknownEvent(leaf, event);
    }
    return switch (type) {
      case CONCERN_RAISED -> of("concern-raised", event, "concern", "school", "immediateDanger");
      case CONCERN_ACKNOWLEDGED -> of("concern-acknowledged", event, "concern");
      case REFERRED_TO_SOCIAL_CARE -> of("concern-referred", event, "concern", "referral", "dueBy");
      case SOCIAL_CARE_ANSWERED -> of("referral-answered", event, "concern", "referral");
      case NO_ANSWER_CAME -> of("referral-unanswered", event, "concern", "referral");
      case REFERRAL_DAY_CORRECTED ->
          of("referral-day-corrected", event, "concern", "referral", "dueBy");
      case REFERRAL_WITHDRAWN -> of("referral-withdrawn", event, "concern", "referral");
      case CONCERN_CLOSED -> of("concern-closed", event, "concern");
      case CONCERN_REOPENED -> of("concern-reopened", event, "concern");
      case CONCERN_REATTRIBUTED ->
          staysAtItsSchool(event)
              ? Optional.empty()
              : of("concern-moved", event, "concern", "school");
      case FILE_SENT -> of("file-sent", event, "transfer", "fromSchool", "toSchool", "dueBy");
      case RECEIPT_RECORDED -> of("file-received", event, "transfer");
      case FILE_TAKEN_BACK -> of("file-taken-back", event, "transfer");
      case FILE_REFUSED -> of("file-refused", event, "transfer", "fromSchool");
      case GLASS_BROKEN -> of("glass-broken", event, "opening", "school", "until");
      case GLASS_ACKNOWLEDGED -> of("glass-acknowledged", event, "opening");
      case TRUST_TOLD -> of("head-concern-recorded", event, "concern");
      case DECISION_MADE,
          INFORMATION_ADDED,
          ENTRY_CORRECTED,
          REFERRAL_CHASED,
          REFERRAL_ESCALATED,
          INFORMATION_SHARED,
          SHARING_DECLINED,
          NO_NEXT_SCHOOL_RECORDED,
          NO_NEXT_SCHOOL_TAKEN_BACK,
          LOW_LEVEL_TOLD,
          LOW_LEVEL_RECORDED,
          LOW_LEVEL_NOTED,
          REFERRED_TO_LADO,
          LOW_LEVEL_CONCLUDED,
          LOW_LEVEL_REATTRIBUTED,
          FILE_HOLD_PLACED,
          FILE_HOLD_LIFTED,
          FILE_ERASURE_PROPOSED,
          FILE_ERASURE_WITHDRAWN,
          FILE_ERASURE_REFUSED,
          FILE_ERASURE_AGREED,
          FILE_ERASURE_LAPSED,
          FILE_ERASED,
          NAME_KEPT,
          PART_ASKED,
          PART_GATHERED,
          PART_DECIDED,
          PART_APPROVED,
          PART_APPROVAL_WITHDRAWN,
          PART_GIVEN,
          NOTHING_HELD ->
          Optional.empty();
    };
  }

  /** Then it is nobody's news: whoever had it has it. The first version told every move. */
  private static boolean staysAtItsSchool(NewEvent moved) {
    return moved.payload().required("school").equals(moved.payload().required("leftSchool"));
  }

  /**
   * @param reference the field that names what it is about; called {@code reference} outside
   */
  private static Optional<PublicMessage> of(
      String name, NewEvent event, String reference, String... fields) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    String id = event.payload().required(reference).stringValue();
    body.put("reference", id).put("occurredOn", event.occurredOn().toString());
    for (String field : fields) {
      @Nullable JsonNode value = event.payload().get(field);
      body.set(field, value == null ? NullNode.getInstance() : value);
    }
    return Optional.of(new PublicMessage("safeguarding." + name, 1, id, body));
  }
}
