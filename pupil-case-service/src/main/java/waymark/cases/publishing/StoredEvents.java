package waymark.cases.publishing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.PersonalTypes;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.NewEvent;

/**
 * Writes domain events as they are stored, personal fields sealed under the stream's key, and reads
 * every version ever stored. Golden files under src/test/resources/golden hold each version to what
 * it was.
 */
public final class StoredEvents implements EventCodec {
  private static final String OCCURRED_ON = "occurredOn";

  private final Map<String, StoredType> byName;
  private final Map<Class<?>, StoredType> byEvent;
  private final JsonMapper json;

  public StoredEvents(Keys keys, Collection<? extends StoredType> types) {
    byName = types.stream().collect(Collectors.toMap(StoredType::storedName, Function.identity()));
    byEvent = types.stream().collect(Collectors.toMap(StoredType::event, Function.identity()));
    json =
        JsonMapper.builder()
            .addModule(PersonalFields.sealedWith(keys))
            .addModule(new StoredCodes())
            .build();
  }

  @Override
  public NewEvent encode(String stream, Object event) {
    StoredType type = byEvent.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException(event.getClass().getName() + " has no stored type.");
    }
    ObjectNode payload = PersonalTypes.under(json, stream).<ObjectNode>valueToTree(event);
    LocalDate occurredOn = LocalDate.parse(payload.required(OCCURRED_ON).stringValue());
    payload.remove(OCCURRED_ON);
    return new NewEvent(type.storedName(), type.version(), occurredOn, payload);
  }

  @Override
  public Object decode(String stream, NewEvent stored) {
    StoredType type = byName.get(stored.type());
    if (type == null || stored.version() > type.version()) {
      throw new IllegalStateException(
          "%s holds %s version %d, which this release cannot read. Start a newer one."
              .formatted(stream, stored.type(), stored.version()));
    }
    ObjectNode payload = stored.payload().deepCopy();
    payload.put(OCCURRED_ON, stored.occurredOn().toString());
    return json.treeToValue(payload, type.event());
  }
}
