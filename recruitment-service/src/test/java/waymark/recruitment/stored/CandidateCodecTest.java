package waymark.recruitment.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.store.CanonicalJson;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.PlainKeys;
import waymark.recruitment.candidate.CandidateEvent;

/** Each version ever stored is read as it was, from a sample that is only ever added to. */
class CandidateCodecTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String STREAM = "candidate:0d9f7a52-4c1f-4f5e-9c86-0d6f5d3f4a11";

  private final CandidateCodec codec = new CandidateCodec(PlainKeys.KEYS);

  static List<Path> golden() throws IOException {
    try (var files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static NewEvent stored(Path file) throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
    return new NewEvent(
        json.required("type").stringValue(),
        json.required("version").intValue(),
        LocalDate.parse(json.required("occurredOn").stringValue()),
        json.required("payload").asObject());
  }

  private static Stream<Class<? extends CandidateEvent>> recorded(
      Class<? extends CandidateEvent> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(each -> recorded(each.asSubclass(CandidateEvent.class)))
        : Stream.of(type);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void everyVersionEverStoredIsStillRead(Path file) throws IOException {
    NewEvent stored = stored(file);
    CandidateEvent event = codec.decode(STREAM, stored);
    assertThat(event.stream()).isEqualTo(STREAM);
    NewEvent again = codec.encode(STREAM, event);
    assertThat(again.type()).isEqualTo(stored.type());
    assertThat(again.occurredOn()).isEqualTo(stored.occurredOn());
    assertThat(CanonicalJson.text(again.payload())).isEqualTo(CanonicalJson.text(stored.payload()));
  }

  @Test
  void everyEventHasItsStoredTypeAndEachTypeItsSample() throws IOException {
    assertThat(Arrays.stream(CandidateEventType.values()).map(CandidateEventType::event))
        .containsExactlyInAnyOrderElementsOf(recorded(CandidateEvent.class).toList());
    assertThat(golden().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CandidateEventType.values())
                .map(type -> type.storedName() + ".v1.json")
                .toList());
  }

  /** Every file is listed with its hash: from then on it is neither changed nor lost. */
  @Test
  void goldenFilesAreOnlyEverAdded() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(GOLDEN.resolve("SHA256SUMS"))) {
      byte[] content = Files.readAllBytes(GOLDEN.resolve(line.substring(66)));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(HexFormat.of().formatHex(hash)).as(line).isEqualTo(line.substring(0, 64));
      listed.add(line.substring(66));
    }
    assertThat(golden().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void whatALaterReleaseStoredIsNotGuessedAt() throws IOException {
    NewEvent known = stored(GOLDEN.resolve("note-recorded.v1.json"));
    var later = new NewEvent(known.type(), 2, known.occurredOn(), known.payload());
    assertThatThrownBy(() -> codec.decode(STREAM, later)).hasMessageContaining("Start a newer one");
    var other = new NewEvent("scored", 1, known.occurredOn(), known.payload());
    assertThatThrownBy(() -> codec.decode(STREAM, other)).hasMessageContaining("Start a newer one");
  }
}
