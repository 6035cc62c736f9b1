package waymark.cases.publishing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.SealedUnder;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.PersonalTypes;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.Upcasters;

/**
 * Writes domain events as they are stored, personal fields sealed under the stream's key or the one
 * the event names, and reads every version ever stored. Golden files under
 * src/test/resources/golden hold each version to what it was.
 */
public final class StoredEvents implements EventCodec {
  private static final String OCCURRED_ON = "occurredOn";

  private final Map<String, StoredType> byName;
  private final Map<Class<?>, StoredType> byEvent;
  private final Upcasters upcasters;
  private final JsonMapper json;

  public StoredEvents(Keys keys, Collection<? extends StoredType> types) {
    this(keys, types, EarlierVersions.CHAIN);
  }

  /**
   * With another chain.
   *
   * @throws IllegalArgumentException where the chain does not end in the version that is written
   */
  StoredEvents(Keys keys, Collection<? extends StoredType> types, Upcasters upcasters) {
    this(PersonalFields.sealedWith(keys), types, upcasters);
  }

  /** With personal types of its own. */
  public StoredEvents(
      JacksonModule personal, Collection<? extends StoredType> types, Upcasters upcasters) {
    for (StoredType type : types) {
      if (upcasters.newest(type.storedName()) != type.version()) {
        throw new IllegalArgumentException(
            "%s is written in version %d, and earlier ones are read as version %d."
                .formatted(type.storedName(), type.version(), upcasters.newest(type.storedName())));
      }
    }
    this.upcasters = upcasters;
    byName = types.stream().collect(Collectors.toMap(StoredType::storedName, Function.identity()));
    byEvent = types.stream().collect(Collectors.toMap(StoredType::event, Function.identity()));
    json = JsonMapper.builder().addModule(personal).addModule(new StoredCodes()).build();
  }

  @Override
  public NewEvent encode(String stream, Object event) {
    StoredType type = byEvent.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException(event.getClass().getName() + " has no stored type.");
    }
    String key = event instanceof SealedUnder other ? other.sealedUnder() : stream;
    ObjectNode payload = PersonalTypes.under(json, key).<ObjectNode>valueToTree(event);
    LocalDate occurredOn = LocalDate.parse(payload.required(OCCURRED_ON).stringValue());
    payload.remove(OCCURRED_ON);
    return new NewEvent(type.storedName(), type.version(), occurredOn, payload);
  }

  @Override
  public Object decode(String stream, NewEvent stored) {
    StoredType type = byName.get(stored.type());
    if (type == null) {
      throw new IllegalStateException(
          "%s holds %s, which this release cannot read. Start a newer one."
              .formatted(stream, stored.type()));
    }
    ObjectNode payload = upcasters.newest(stored).payload().deepCopy();
    payload.put(OCCURRED_ON, stored.occurredOn().toString());
    return json.treeToValue(payload, type.event());
  }
}
