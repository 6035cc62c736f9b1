package waymark.cases.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.cases.directory.DirectoryEvent;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.roll.ImportEvent;
import waymark.cases.roll.ImportEventType;
import waymark.ledger.store.CanonicalJson;
import waymark.ledger.store.NewEvent;

class StoredEventsTest {
  private static final List<StoredType> TYPES =
      Stream.<StoredType[]>of(
              PupilEventType.values(), DirectoryEventType.values(), ImportEventType.values())
          .flatMap(Arrays::stream)
          .toList();

  private final StoredEvents codec = new StoredEvents(new ReadableKeys(), TYPES);

  static Stream<Golden> golden() throws IOException {
    return Golden.all()
        .filter(g -> TYPES.stream().anyMatch(t -> t.storedName().equals(g.event().type())));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void everyVersionEverStoredIsStillRead(Golden golden) {
    Object event = codec.decode(golden.stream(), golden.event());
    NewEvent again = codec.encode(golden.stream(), event);
    assertThat(CanonicalJson.text(again.payload()))
        .isEqualTo(CanonicalJson.text(golden.event().payload()));
  }

  @Test
  void everyStoredVersionHasItsGoldenFile() throws IOException {
    List<String> files = golden().map(g -> g.event().type() + " " + g.event().version()).toList();
    assertThat(files)
        .containsAll(TYPES.stream().map(t -> t.storedName() + " " + t.version()).toList());
  }

  @Test
  void everyEventHasItsStoredType() {
    List<Class<?>> events = new ArrayList<>(leaves(PupilEvent.class));
    events.addAll(leaves(DirectoryEvent.class));
    events.addAll(leaves(ImportEvent.class));
    assertThat(TYPES.stream().<Class<?>>map(StoredType::event))
        .containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void aNewerVersionIsNotGuessedAt() {
    NewEvent newer =
        new NewEvent(
            "left-school", 99, java.time.LocalDate.EPOCH, JsonNodeFactory.instance.objectNode());
    assertThatThrownBy(() -> codec.decode("pupil:x", newer))
        .hasMessageContaining("Start a newer one");
  }

  private static List<Class<?>> leaves(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(c -> c.isSealed() ? leaves(c).stream() : Stream.<Class<?>>of(c))
        .toList();
  }
}
