package waymark.journeys.bench.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was recorded in two years of one pupil of a school's register. Of every 110 pupils 70 are on
 * the register all the time, 20 left it within the last year and 20 came on it then: 90 are on it
 * now, and as many were a year ago.
 */
final class RegisterHistory {
  static final int PUPILS = 110;
  private static final int ALL_THE_TIME = 70;
  private static final int UNTIL_LATELY = 90;
  private static final int YEAR = 365;
  private static final String ACTOR = new UUID(7, 7).toString();
  private static final List<String> NEEDS = List.of("SLCN", "SPLD", "ASD", "SEMH", "MLD");
  private static final List<String> STARTS =
      List.of("Quill", "Thistle", "Oxla", "Brindle", "Fenno", "Marla", "Tarno", "Wrenna");
  private static final List<String> ENDS =
      List.of("cott", "feather", "more", "wick", "stow", "dale", "combe", "vane", "lock", "rell");

  private final RegisterKeys keys;
  private final LocalDate today;
  private final UUID school;
  private final int number;
  private final String pupil;
  private final String entry;
  private final List<Said> said = new ArrayList<>();

  private RegisterHistory(RegisterKeys keys, LocalDate today, UUID school, int number) {
    this.keys = keys;
    this.today = today;
    this.school = school;
    this.number = number;
    this.pupil = pupil(school, number);
    this.entry = new UUID(school.getLeastSignificantBits(), number).toString();
  }

  /** A message of a stream, and when it was recorded. */
  record Said(Instant recordedAt, String stream, String type, String body) {}

  static String pupil(UUID school, int number) {
    return new UUID(0x4000L + school.getLeastSignificantBits(), 0x8000000000000000L | number)
        .toString();
  }

  /** All of it, oldest first. */
  static List<Said> of(RegisterKeys keys, LocalDate today, UUID school, int number) {
    var history = new RegisterHistory(keys, today, school, number);
    history.tell();
    return Collections.unmodifiableList(history.said);
  }

  private void tell() {
    int spread = number % 60;
    say(2 * YEAR, "joined-school", joined());
    if (number < UNTIL_LATELY) {
      onTheRegister(2 * YEAR - 5 - spread);
      say(460, "needs-ranked", needs(body().put("entry", entry), 2));
      say(450, "details-changed", body().put("yearGroup", "3").put("className", "3A"));
    } else {
      onTheRegister(YEAR - 20 - spread);
    }
    say(85, "details-changed", body().put("yearGroup", "4").put("className", "4A"));
    if (number >= ALL_THE_TIME && number < UNTIL_LATELY) {
      var removed = body().put("entry", entry).put("reason", "needs-met").putNull("note");
      say(80 - spread, "removed-from-register", removed.put("lastReviewOn", on(90).toString()));
    } else if (number % 6 == 0) {
      var raised = body().put("entry", entry).put("provision", "E");
      var plan = raised.putObject("plan").put("authority", "Rowan Valley Council");
      plan.set("reference", seal("plan-reference", "EHCP/2026/" + number));
      say(80 - spread, "provision-changed", raised);
    }
  }

  private void onTheRegister(int daysAgo) {
    var placed = body().put("school", school.toString()).put("entry", entry).put("provision", "K");
    placed.set("triedBefore", seal("words", "Two terms of small-group reading, twice a week."));
    say(daysAgo, "placed-on-register", needs(placed, 1).putNull("plan"));
    say(daysAgo - 3, "parents-told", body().put("entry", entry).putNull("how"));
  }

  private ObjectNode joined() {
    var joined =
        body().put("school", school.toString()).put("yearGroup", "2").put("className", "2A");
    var name = JsonMapper.shared().createObjectNode();
    name.put("surname", STARTS.get(number % STARTS.size()) + ENDS.get(number / 11 % ENDS.size()));
    name.put("forename", "Posy");
    joined.set("name", seal("name", name.toString()));
    joined.set("dateOfBirth", seal("date-of-birth", "2017-03-14"));
    joined.set("upn", seal("upn", "X9994001170%02d".formatted(number % 100)));
    joined.putArray("formerUpns");
    return joined.putNull("import");
  }

  private ObjectNode needs(ObjectNode body, int first) {
    var needs = body.putArray("needs");
    for (int rank = 1; rank <= 2; rank++) {
      String code = NEEDS.get((number + first * rank) % NEEDS.size());
      needs.addObject().put("rank", rank).put("code", code);
    }
    return body;
  }

  private JsonNode seal(String kind, String text) {
    return keys.seal("pupil:" + pupil, kind, text);
  }

  private static ObjectNode body() {
    return JsonMapper.shared().createObjectNode();
  }

  private LocalDate on(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  private void say(int daysAgo, String type, ObjectNode body) {
    LocalDate on = on(daysAgo);
    body.put("pupil", pupil).put("actor", ACTOR).put("occurredOn", on.toString());
    var recordedAt = Instant.parse(on + "T09:00:00Z").plusMillis(number);
    said.add(new Said(recordedAt, "pupil:" + pupil, "pupil-case." + type, body.toString()));
  }
}
