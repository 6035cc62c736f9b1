package waymark.cases.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.safeguarding.record.SafeguardingEvent;
import waymark.cases.safeguarding.stored.SafeguardingCodec;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/** One stored event as it was written once; such files are only ever added. */
record Golden(String folder, String file, NewEvent event) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** What those of earlier versions are read as today, under the same names. */
  static final Path CURRENT = Path.of("src/test/resources/golden-current");

  private static final String ACTOR = "c7b1b0f2-1c0a-4a53-9b43-2d7b8f6a1e66";

  static Stream<Golden> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(Golden::read)
          .toList()
          .stream();
    }
  }

  static ObjectNode json(Path file) {
    try {
      return (ObjectNode) JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Golden read(Path file) {
    return new Golden(
        file.getParent().getFileName().toString(), file.getFileName().toString(), event(file));
  }

  private static NewEvent event(Path file) {
    ObjectNode json = json(file);
    return new NewEvent(
        json.required("type").stringValue(),
        json.required("version").intValue(),
        LocalDate.parse(json.required("occurredOn").stringValue()),
        (ObjectNode) json.required("payload"));
  }

  /**
   * What it must be read as today, as somebody wrote it down: itself, in the newest version.
   *
   * @param newest version of its type
   */
  NewEvent current(int newest) {
    return event.version() == newest ? event : event(CURRENT.resolve(folder).resolve(file));
  }

  /** The stream it would stand in, which is also the key its personal fields are sealed under. */
  String stream() {
    ObjectNode payload = event.payload();
    if (folder.equals("pupil-case")) {
      return "pupil:" + payload.required("pupil").stringValue();
    }
    if (folder.equals("subject-access")) {
      return "subject-access:" + payload.required("request").stringValue();
    }
    if (folder.equals("safeguarding")) {
      return ((SafeguardingEvent)
              SafeguardingCodec.with(new ReadableKeys()).decode("safeguarding", event))
          .stream();
    }
    if (folder.equals("import")) {
      return "import:" + payload.required("importId").stringValue();
    }
    if (payload.has("code")) {
      return "administrator-code:" + payload.required("code").stringValue();
    }
    for (String subject : List.of("person", "school")) {
      if (payload.has(subject)) {
        return subject + ":" + payload.required(subject).stringValue();
      }
    }
    return "policy:" + payload.required("name").stringValue();
  }

  Leaf leaf() {
    return new Leaf(
        stream(),
        0,
        new UUID(0, 1),
        "hash",
        ACTOR,
        Instant.EPOCH,
        JsonNodeFactory.instance.objectNode(),
        List.of(event));
  }

  @Override
  public String toString() {
    return folder + "/" + file;
  }
}
