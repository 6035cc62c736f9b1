package waymark.cases.safeguarding.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;

/**
 * Safeguarding events as the first release recorded them: the golden files of version 1, about
 * others than there, sealed under keys that are real.
 */
record FirstVersions(LedgerStore ledger, Keys keys) {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/safeguarding");
  private static final String SCHOOL = "0b0a3a3c-64a5-4c57-9d3b-2f4c1f3c2b22";
  private static final String CHILD = "6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11";
  private static final String CONCERN = "1f0e7c4a-2b6d-4c8e-9a10-3d5f7b9c1e02";

  /** A concern about the child, whose name it does not hold. */
  UUID raised(UUID child, UUID school) {
    UUID concern = UUID.randomUUID();
    String golden = read("concern-raised.v1.json").replace(SCHOOL, school.toString());
    record(
        "concern:" + concern,
        0,
        golden.replace(CHILD, child.toString()).replace(CONCERN, concern.toString()));
    return concern;
  }

  /** What was filed about that child is filed about another one of the same school. */
  void reattributed(UUID concern, UUID from, UUID child, UUID school) {
    record(
        "concern:" + concern,
        1,
        read("concern-reattributed.v1.json")
            .replace(CONCERN, concern.toString())
            .replace(CHILD, from.toString())
            .replace("9d2c7b1e-5a34-4f0b-8e66-1c2d3e4f5a66", child.toString())
            .replace("5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716", school.toString())
            .replace(SCHOOL, school.toString()));
  }

  /** A low-level concern about somebody in the directory, which alone said how they are called. */
  UUID lowLevel(UUID person, UUID school) {
    UUID concern = UUID.randomUUID();
    record(
        "low-level:" + concern,
        0,
        read("low-level-recorded.v1.json")
            .replace("5d4cbe8e-6fab-4acb-9e54-7b9dbf3a5c46", concern.toString())
            .replace("6e5dcf9f-7abc-4bdc-8f65-8caec04b6d57", person.toString())
            .replace(SCHOOL, school.toString())
            .replaceFirst("\"name\": \\{[^}]*\\}", "\"name\": null"));
    return concern;
  }

  private void record(String stream, long seq, String golden) {
    JsonNode json = JsonMapper.shared().readTree(golden);
    var payload = (ObjectNode) sealed(json.required("payload"));
    var event =
        new NewEvent(
            json.required("type").stringValue(),
            json.required("version").intValue(),
            LocalDate.parse(json.required("occurredOn").stringValue()),
            payload);
    var nothing = JsonNodeFactory.instance.objectNode();
    String by = UUID.randomUUID().toString();
    ledger.append(
        new NewCommit(UUID.randomUUID(), "golden", by, stream, seq, nothing, List.of(event)));
  }

  private JsonNode sealed(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("box")) {
      String text =
          new String(Base64.getUrlDecoder().decode(object.required("box").stringValue()), UTF_8);
      Sealed box =
          keys.seal(
              object.required("key").stringValue(), object.required("kind").stringValue(), text);
      return object.deepCopy().put("box", box.box());
    }
    if (node instanceof ObjectNode object) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(field -> all.set(field.getKey(), sealed(field.getValue())));
      return all;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      array.forEach(each -> all.add(sealed(each)));
      return all;
    }
    return node;
  }

  private static String read(String file) {
    try {
      return Files.readString(GOLDEN.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
