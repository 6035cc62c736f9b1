package waymark.cases.safeguarding.stored;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.publishing.StoredEvents;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.BodyMap;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.PersonalTypes;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.Upcast;
import waymark.ledger.store.Upcasters;

/**
 * Writes and reads safeguarding events: all that is told in them is sealed, each under the key of
 * the child or the member of staff it is about.
 */
public final class SafeguardingCodec {
  /**
   * The first that moved were about a child who was found, and stood at the school they came to as
   * they had before: what they left is not said.
   */
  private static final Upcast MOVED_TO_A_CHILD_WHO_IS_KNOWN =
      payload -> {
        payload.putNull("leftSchool");
        payload.putNull("childAsTold");
        return payload;
      };

  /** The first parts of answers were about children. */
  private static final Upcast PART_ABOUT_A_CHILD =
      payload -> {
        UUID pupil = UUID.fromString(payload.required("pupil").stringValue());
        payload.remove("pupil");
        return payload.put("subject", SealedFor.child(pupil));
      };

  /** The first were about whomever the pupil's case named, which nobody thought to go before. */
  private static final Upcast THE_CHILD_IS_NOT_NAMED = payload -> payload.putNull("childName");

  /** The first had no other id for whoever is in the directory, or did not keep which. */
  private static final Upcast NOBODY_ELSE = payload -> payload.putNull("person");

  static final Upcasters CHAIN =
      new Upcasters(
          Map.of(
              "concern-raised", List.of(THE_CHILD_IS_NOT_NAMED),
              "concern-reattributed",
                  List.of(MOVED_TO_A_CHILD_WHO_IS_KNOWN, THE_CHILD_IS_NOT_NAMED),
              "low-level-recorded", List.of(NOBODY_ELSE),
              "access-part-gathered", List.of(PART_ABOUT_A_CHILD),
              "access-part-decided", List.of(PART_ABOUT_A_CHILD),
              "access-part-approved", List.of(PART_ABOUT_A_CHILD),
              "access-part-given", List.of(PART_ABOUT_A_CHILD),
              "access-part-nothing-held", List.of(PART_ABOUT_A_CHILD)));

  private static final JsonMapper JSON = JsonMapper.shared();

  private SafeguardingCodec() {}

  public static EventCodec with(Keys keys) {
    return new StoredEvents(sealedWith(keys), List.of(SafeguardingEventType.values()), CHAIN);
  }

  private static JacksonModule sealedWith(Keys keys) {
    return new PersonalTypes(keys)
        .with(Words.class, "words", Words::text, Words::new, Words.UNAVAILABLE, Words.UNAVAILABLE)
        .with(
            BodyMap.class,
            "body-map",
            JSON::writeValueAsString,
            text -> JSON.readValue(text, BodyMap.class),
            BodyMap.UNAVAILABLE,
            BodyMap.UNAVAILABLE)
        .module();
  }
}
