package waymark.ledger.personal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The domain's personal types, sealed when an event is written and opened when it is read. The
 * types themselves stay plain records that know nothing of keys.
 */
public final class PersonalTypes {

  private static final String SUBJECT = PersonalTypes.class.getName() + ".subject";

  private final Keys keys;
  private final SimpleModule module = new SimpleModule("waymark-personal");

  public PersonalTypes(Keys keys) {
    this.keys = keys;
  }

  /**
   * Registers a type.
   *
   * @param kind the kind of field, bound to the box
   * @param unavailable what is read while the key is not at hand
   * @param erased what is read when the key was destroyed; neither of the two can be written
   */
  public <T> PersonalTypes with(
      Class<T> type,
      String kind,
      Function<T, String> toText,
      Function<String, T> fromText,
      T unavailable,
      T erased) {
    module.addSerializer(type, new Seal<>(kind, toText, unavailable, erased));
    module.addDeserializer(type, new Open<>(kind, fromText, unavailable, erased));
    return this;
  }

  /** For the mapper that reads and writes stored events, and for no other. */
  public JacksonModule module() {
    return module;
  }

  /**
   * A writer that seals under this person's key. Without one, writing a personal type is refused.
   */
  public static ObjectWriter under(ObjectMapper mapper, String key) {
    return mapper.writer().withAttribute(SUBJECT, key);
  }

  private final class Seal<T> extends ValueSerializer<T> {
    private final String kind;
    private final Function<T, String> toText;
    private final T unavailable;
    private final T erased;

    Seal(String kind, Function<T, String> toText, T unavailable, T erased) {
      this.kind = kind;
      this.toText = toText;
      this.unavailable = unavailable;
      this.erased = erased;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      @Nullable Object subject = context.getAttribute(SUBJECT);
      if (!(subject instanceof String key)) {
        throw new IllegalStateException(
            "A "
                + kind
                + " is personal: write it with PersonalTypes.under(mapper, key of the person).");
      }
      if (value.equals(unavailable) || value.equals(erased)) {
        throw new IllegalStateException(
            "A " + kind + " that could not be read must not be written as if it were one.");
      }
      context.writeValue(out, keys.seal(key, kind, toText.apply(value)));
    }
  }

  private final class Open<T> extends ValueDeserializer<T> {
    private final String kind;
    private final Function<String, T> fromText;
    private final T unavailable;
    private final T erased;

    Open(String kind, Function<String, T> fromText, T unavailable, T erased) {
      this.kind = kind;
      this.fromText = fromText;
      this.unavailable = unavailable;
      this.erased = erased;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      Sealed sealed = context.readValue(in, Sealed.class);
      if (!sealed.kind().equals(kind)) {
        return context.reportInputMismatch(
            this, "expected a sealed %s, found a %s", kind, sealed.kind());
      }
      return keys.open(sealed)
          .map(fromText)
          .orElseGet(() -> keys.erased(sealed.key()) ? erased : unavailable);
    }
  }
}
