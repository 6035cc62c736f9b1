package waymark.recruitment.stored;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.PersonalTypes;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.Upcasters;
import waymark.recruitment.candidate.CandidateEvent;
import waymark.recruitment.candidate.CandidateName;
import waymark.recruitment.candidate.Words;

/**
 * Writes and reads candidates' events, each candidate's words sealed under a key of their own,
 * named as their stream is.
 */
public final class CandidateCodec implements EventCodec {
  private static final String OCCURRED_ON = "occurredOn";
  private static final int VERSION = 1;
  private static final Upcasters ALL_FIRST_VERSIONS = new Upcasters(Map.of());

  private final JsonMapper json;

  public CandidateCodec(Keys keys) {
    var personal =
        new PersonalTypes(keys)
            .with(
                CandidateName.class,
                "name",
                CandidateName::text,
                CandidateName::new,
                CandidateName.UNAVAILABLE,
                CandidateName.UNAVAILABLE)
            .with(
                Words.class,
                "words",
                Words::text,
                Words::new,
                Words.UNAVAILABLE,
                Words.UNAVAILABLE);
    json = JsonMapper.builder().addModule(personal.module()).build();
  }

  @Override
  public NewEvent encode(String stream, Object event) {
    String type = CandidateEventType.nameOf((CandidateEvent) event);
    ObjectNode payload = PersonalTypes.under(json, stream).<ObjectNode>valueToTree(event);
    LocalDate occurredOn = LocalDate.parse(payload.required(OCCURRED_ON).stringValue());
    payload.remove(OCCURRED_ON);
    return new NewEvent(type, VERSION, occurredOn, payload);
  }

  @Override
  public CandidateEvent decode(String stream, NewEvent stored) {
    CandidateEventType type = CandidateEventType.BY_NAME.get(stored.type());
    if (type == null) {
      throw new IllegalStateException(
          "%s holds %s, which this release cannot read. Start a newer one."
              .formatted(stream, stored.type()));
    }
    ObjectNode payload = ALL_FIRST_VERSIONS.newest(stored).payload().deepCopy();
    payload.put(OCCURRED_ON, stored.occurredOn().toString());
    return json.treeToValue(payload, type.event());
  }
}
