package waymark.ledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;

/**
 * Messages as they may not be: each example of a contract without one of its fields, with null in
 * it, or with a value of another kind.
 */
public final class Spoilt {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Spoilt() {}

  /** The message of a contract's example. */
  public static Received example(String folder, String name, String stream, long seq) {
    return message(folder, name, stream, seq, body(folder, name));
  }

  /** Every name that a folder of contracts has an example of. */
  public static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(Path.of("../contracts", folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".v1.example.json"))
          .map(file -> file.replace(".v1.example.json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives every spoilt one to a reader, which may refuse it for what it holds.
   *
   * @param told takes a message in
   * @param read whatever others ask for afterwards; is not to fail
   */
  public static void each(
      String folder, String name, String stream, long seq, Consumer<Received> told, Runnable read) {
    List<ObjectNode> bodies = spoilt(body(folder, name));
    assertThat(bodies).hasSizeGreaterThan(10);
    for (ObjectNode body : bodies) {
      try {
        told.accept(message(folder, name, stream, seq, body));
      } catch (RuntimeException refused) {
        continue; // It is set aside, whatever the reader says of it.
      }
      try {
        read.run();
      } catch (RuntimeException failed) {
        throw new AssertionError("A page fails after " + name + ": " + body, failed);
      }
    }
  }

  private static Received message(
      String folder, String name, String stream, long seq, ObjectNode body) {
    Instant at = Instant.parse("2026-11-20T10:00:00Z");
    return new Received(
        "t/x/1", seq + 1, 0, 1, stream, seq, folder + "." + name, 1, at, "h", stream, body);
  }

  private static ObjectNode body(String folder, String name) {
    try {
      String text = Files.readString(Path.of("../contracts", folder, name + ".v1.example.json"));
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Spoilt in one place each: in the fields, and in those within. */
  private static List<ObjectNode> spoilt(ObjectNode whole) {
    List<ObjectNode> all = new ArrayList<>();
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    List<JsonNode> others =
        List.of(
            nodes.nullNode(),
            nodes.numberNode(7),
            nodes.stringNode("x"),
            nodes.booleanNode(true),
            nodes.arrayNode().add(7),
            nodes.objectNode());
    for (String field : whole.propertyNames()) {
      ObjectNode without = whole.deepCopy();
      without.remove(field);
      all.add(without);
      for (JsonNode other : others) {
        ObjectNode changed = whole.deepCopy();
        changed.set(field, other);
        all.add(changed);
      }
      if (whole.get(field) instanceof ObjectNode inner) {
        spoilt(inner)
            .forEach(each -> {
              ObjectNode changed = whole.deepCopy();
              changed.set(field, each);
              all.add(changed);
            });
      }
    }
    return all;
  }
}
