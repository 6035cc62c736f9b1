package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.testing.TestMongo;

class UpcastersTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Version 2 calls the text a note, version 3 says to whom it may be shown. */
  private static final Upcasters CHAIN =
      new Upcasters(
          Map.of(
              "noted",
              List.of(
                  payload -> payload.set("note", payload.remove("text")).asObject(),
                  payload -> payload.put("shown", "everybody"))));

  private static NewEvent event(String type, int version, String payload) {
    return new NewEvent(
        type, version, LocalDate.parse("2026-09-01"), (ObjectNode) JSON.readTree(payload));
  }

  @Test
  void an_event_is_brought_through_every_version_to_the_newest() {
    NewEvent first = event("noted", 1, "{'text':'a'}".replace('\'', '"'));
    NewEvent second = event("noted", 2, "{'note':'a'}".replace('\'', '"'));
    NewEvent third = event("noted", 3, "{'note':'a','shown':'everybody'}".replace('\'', '"'));
    assertThat(CHAIN.newest(first)).isEqualTo(third);
    assertThat(CHAIN.newest(second)).isEqualTo(third);
    assertThat(CHAIN.newest(third)).isSameAs(third);
  }

  @Test
  void what_is_stored_is_not_changed_and_sealed_values_are_moved_as_they_are() {
    String sealed = "{'key':'pupil:1','kind':'words','box':'Ym94'}".replace('\'', '"');
    NewEvent first = event("noted", 1, "{\"text\":" + sealed + "}");
    String before = CanonicalJson.text(first.payload());
    NewEvent newest = CHAIN.newest(first);
    assertThat(CanonicalJson.text(first.payload())).isEqualTo(before);
    assertThat(newest.payload().get("note")).isEqualTo(JSON.readTree(sealed));
  }

  @Test
  void a_type_without_a_chain_is_in_its_first_version() {
    NewEvent only = event("left", 1, "{}");
    assertThat(CHAIN.newest(only)).isSameAs(only);
    assertThat(CHAIN.newest("left")).isEqualTo(1);
  }

  @Test
  void a_version_of_a_later_release_is_refused() {
    assertThatThrownBy(() -> CHAIN.newest(event("noted", 4, "{}")))
        .hasMessageContaining("version 4")
        .hasMessageContaining("Start a newer one");
  }

  @Test
  void a_stream_with_events_of_every_version_is_read_in_the_newest() {
    var codec =
        new EventCodec() {
          @Override
          public NewEvent encode(String stream, Object event) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Object decode(String stream, NewEvent stored) {
            NewEvent newest = CHAIN.newest(stored);
            return newest.payload().get("note").stringValue()
                + " to "
                + newest.payload().get("shown").stringValue();
          }
        };
    List<NewEvent> events =
        List.of(
            event("noted", 1, "{\"text\":\"a\"}"),
            event("noted", 2, "{\"note\":\"b\"}"),
            event("noted", 3, "{\"note\":\"c\",\"shown\":\"nobody\"}"));
    try (var ledger = LedgerStore.open(TestMongo.client(), TestMongo.database("upcasters"))) {
      ledger.append(
          new NewCommit(
              UUID.randomUUID(), "hash", "somebody", "case:1", 0, JSON.createObjectNode(), events));
      assertThat(new LedgerEngine(ledger, codec).readEvents("case:1", 0).asStream())
          .extracting(DomainEventMessage::getPayload)
          .isEqualTo(List.of("a to everybody", "b to everybody", "c to nobody"));
      assertThat(ledger.stream("case:1").getFirst().read().events()).isEqualTo(events);
    }
  }
}
