package waymark.cases.publishing;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import waymark.cases.pupil.Provision;

/** Codes are stored as the code itself, not as an object round it. */
final class StoredCodes extends SimpleModule {
  private static final long serialVersionUID = 1L;

  StoredCodes() {
    super("waymark-codes");
    addSerializer(
        Provision.class,
        new ValueSerializer<>() {
          @Override
          public void serialize(
              Provision provision, JsonGenerator out, SerializationContext context) {
            out.writeString(provision.code());
          }
        });
    addDeserializer(
        Provision.class,
        new ValueDeserializer<>() {
          @Override
          public Provision deserialize(JsonParser in, DeserializationContext context) {
            return new Provision(in.getString());
          }
        });
  }
}
