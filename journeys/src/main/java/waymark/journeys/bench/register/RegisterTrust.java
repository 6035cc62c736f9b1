package waymark.journeys.bench.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;

/**
 * A trust of sixteen schools, each with a register of ninety, as its two publishers would have sent
 * it in the course of two years.
 */
final class RegisterTrust {
  static final String CELL = "bench-register";
  static final String DIRECTOR = "register-director";
  static final UUID DIRECTOR_ID = new UUID(7, 8);

  /** Two more directors, whose ids begin so. */
  static final String UNRECORDED = "00000000-0000-0006-";

  static final List<String> UNRECORDED_DIRECTORS =
      List.of("register-unseen-1", "register-unseen-2");

  private static final int SCHOOLS = 16;

  private final RegisterKeys keys;
  private final List<UUID> schools =
      IntStream.range(0, SCHOOLS)
          .mapToObj(i -> new UUID(0x4000L, 0x8000000000000000L | i))
          .toList();

  RegisterTrust(RegisterKeys keys) {
    this.keys = keys;
  }

  List<UUID> schools() {
    return schools;
  }

  /** Schools, and trust directors who may see them all. */
  void sendDirectory() {
    try (var directory = topic("directory")) {
      for (UUID school : schools) {
        var body = body().put("school", school.toString()).put("urn", "999901");
        body.put("laCode", "999").put("establishment", "9901").put("name", "Benchmark School");
        body.put("phase", "Primary").put("type", "Academy");
        directory.send("school:" + school, "directory.school-listed", body.toString());
      }
      director(directory, DIRECTOR, DIRECTOR_ID);
      for (int i = 0; i < UNRECORDED_DIRECTORS.size(); i++) {
        director(directory, UNRECORDED_DIRECTORS.get(i), new UUID(6, i));
      }
    }
  }

  private void director(LedgerTopic directory, String subject, UUID id) {
    String person = id.toString();
    var added = body().put("person", person).put("subject", subject);
    added.set("name", keys.sealPerson("person:" + person, "Dee Example"));
    directory.send("person:" + person, "directory.person-added", added.toString());
    var grant = new UUID(id.getMostSignificantBits() + 10, id.getLeastSignificantBits());
    var granted = body().put("grant", grant.toString()).put("person", person);
    granted.put("role", "trust-director").putNull("school");
    granted.put("from", "2020-09-01").putNull("until");
    directory.send("person:" + person, "directory.role-granted", granted.toString());
  }

  /** All pupils' histories in the order in which they were recorded; the last position. */
  long sendCases(LocalDate today) {
    List<RegisterHistory.Said> all = new ArrayList<>();
    for (UUID school : schools) {
      var pupils =
          IntStream.range(0, RegisterHistory.PUPILS)
              .mapToObj(number -> "pupil:" + RegisterHistory.pupil(school, number))
              .toList();
      keys.create(pupils);
      for (int number = 0; number < RegisterHistory.PUPILS; number++) {
        all.addAll(RegisterHistory.of(keys, today, school, number));
      }
    }
    all.sort(Comparator.comparing(RegisterHistory.Said::recordedAt));
    try (var cases = topic("cases")) {
      cases.sendAll(
          all.stream()
              .map(said ->
                  cases
                      .next(said.stream(), said.type(), said.body())
                      .with("recordedAt", said.recordedAt()))
              .toList());
      return cases.position();
    }
  }

  private static LedgerTopic topic(String ledger) {
    return new LedgerTopic(TestKafka.bootstrap(), CELL + "." + ledger, CELL + "/" + ledger + "/1");
  }

  private static ObjectNode body() {
    return JsonMapper.shared().createObjectNode();
  }
}
