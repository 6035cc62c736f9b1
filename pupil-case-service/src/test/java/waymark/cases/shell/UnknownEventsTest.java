package waymark.cases.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.cases.publishing.DirectoryMessages;
import waymark.cases.roll.ImportEventType;
import waymark.cases.safeguarding.stored.SafeguardingMessages;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/** What a later release records, this one does not take for nothing public. */
class UnknownEventsTest {
  static Stream<PublicMessages> ledgers() {
    return Stream.of(new CasesMessages(), new DirectoryMessages(), new SafeguardingMessages());
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aTypeThatOnlyALaterReleaseKnowsIsNotPassedOver(PublicMessages messages) {
    assertThatThrownBy(() -> messages.of(leaf("recorded-by-the-next-release"), 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "pupil:1 holds recorded-by-the-next-release, which this release cannot read. Start a newer one.");
  }

  @Test
  void ofAnImportsOwnStreamNothingIsPublic() {
    for (ImportEventType type : ImportEventType.values()) {
      assertThat(new CasesMessages().of(leaf(type.storedName()), 0)).isEmpty();
    }
  }

  private static Leaf leaf(String type) {
    var none = JsonNodeFactory.instance.objectNode();
    none.putArray("pupils");
    return new Leaf(
        "pupil:1",
        0,
        new UUID(0, 1),
        "hash",
        "person:1",
        Instant.EPOCH,
        none,
        List.of(new NewEvent(type, 1, LocalDate.EPOCH, none)));
  }
}
