package waymark.cases.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import waymark.cases.privacy.SubjectAccessMessages;
import waymark.cases.safeguarding.stored.SafeguardingMessages;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;

/** What we publish is what contracts/ promises. */
class PublicMessagesTest {
  private static final Path CONTRACTS = Path.of("../contracts");
  private static final String BASE = "https://waymark.invalid/contracts/";
  private static final Map<String, PublicMessages> BY_FOLDER =
      Map.of(
          "pupil-case", new PupilCaseMessages(),
          "directory", new DirectoryMessages(),
          "subject-access", new SubjectAccessMessages(),
          "safeguarding", new SafeguardingMessages());
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(PublicMessagesTest::file));

  static Stream<Golden> golden() throws IOException {
    return Golden.all()
        .filter(g -> BY_FOLDER.containsKey(g.folder()))
        .filter(g -> BY_FOLDER.get(g.folder()).of(g.leaf(), 0).isPresent());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void theMessageIsTheExample(Golden golden) {
    PublicMessage message = message(golden);
    assertThat(message.body()).isEqualTo(Golden.json(example(message)));
    assertThat(golden.stream()).endsWith(":" + message.key());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void theMessageIsValidAgainstItsSchema(Golden golden) {
    PublicMessage message = message(golden);
    assertThat(problems(message, message.body())).isEmpty();
  }

  @Test
  void aDateOfAnotherFormIsNotValid() throws IOException {
    PublicMessage placed =
        golden()
            .map(PublicMessagesTest::message)
            .filter(message -> message.type().equals("pupil-case.placed-on-register"))
            .findFirst()
            .orElseThrow();
    assertThat(problems(placed, placed.body().deepCopy().put("occurredOn", "31/12/2014")))
        .isNotEmpty();
  }

  /** Dates and UUIDs too, which this version of JSON Schema takes for remarks. */
  private static List<?> problems(PublicMessage message, JsonNode body) {
    return schema(message.type(), message.version())
        .validate(body, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Test
  void everyContractOfOursIsPublished() throws IOException {
    for (String folder : BY_FOLDER.keySet()) {
      try (Stream<Path> files = Files.list(CONTRACTS.resolve(folder))) {
        assertThat(
                files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".example.json")))
            .containsExactlyInAnyOrderElementsOf(
                golden()
                    .filter(g -> g.folder().equals(folder))
                    .map(g -> example(message(g)).getFileName().toString())
                    .distinct()
                    .toList());
      }
    }
  }

  /** Of whom a concern is, who raised it and what was told, nothing leaves the ledger. */
  @Test
  void safeguardingMessagesNameNobodyAndTellNothing() throws IOException {
    List<Golden> published = golden().filter(g -> g.folder().equals("safeguarding")).toList();
    assertThat(published).hasSize(20);
    for (Golden golden : published) {
      String body = message(golden).body().toString();
      assertThat(body).as(golden.toString()).doesNotContain("box", "actor", "pupil", "child:");
      for (String named : List.of("pupil", "from", "subject", "raisedBy", "openedBy")) {
        if (golden.event().payload().path(named).isString()) {
          assertThat(body).doesNotContain(golden.event().payload().path(named).stringValue());
        }
      }
    }
  }

  /** What was told is told again as it was, also where the school is the same. */
  @Test
  void everyMoveOfTheFirstVersionIsPublished() throws IOException {
    Golden moved =
        golden().filter(g -> g.file().equals("concern-reattributed.v1.json")).findFirst().get();
    JsonNode school = moved.event().payload().required("fromSchool");
    moved.event().payload().set("school", school);
    assertThat(message(moved).type()).isEqualTo("safeguarding.concern-moved");
    assertThat(message(moved).body().required("school")).isEqualTo(school);
  }

  private static PublicMessage message(Golden golden) {
    return BY_FOLDER.get(golden.folder()).of(golden.leaf(), 0).orElseThrow();
  }

  private static Path example(PublicMessage message) {
    return CONTRACTS.resolve(
        message.type().replace('.', '/') + ".v" + message.version() + ".example.json");
  }

  private static Schema schema(String type, int version) {
    return SCHEMAS.getSchema(
        SchemaLocation.of(BASE + type.replace('.', '/') + ".v" + version + ".schema.json"));
  }

  private static String file(String id) {
    return Golden.json(CONTRACTS.resolve(id.substring(BASE.length()))).toString();
  }
}
