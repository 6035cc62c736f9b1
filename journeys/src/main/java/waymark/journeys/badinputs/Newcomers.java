package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.FictionalUpn;
import waymark.journeys.roll.RollOrder;

/** Fictional pupils who join for this run, so that what is recorded of them harms no other. */
final class Newcomers {
  private static final int MANY = 12;
  private static final int ENTRY_YEAR = 2022;

  private final Ground ground;
  private final long seed = System.nanoTime();
  private final Deque<String> unused = new ArrayDeque<>();
  private int made;

  Newcomers(Ground ground) {
    this.ground = ground;
  }

  /** A pupil of the school who is not on the SEN register, given out once. */
  String next() {
    if (unused.isEmpty()) {
      var surname = "Plimwick" + letters();
      var rows = new ArrayList<String>();
      for (int i = 0; i < MANY; i++) rows.add(row(upn(), surname, "Spare" + letter(i)));
      bring(',', rows).run(false).finished();
      called(surname).forEach(pupil -> unused.add(pupil.required("pupil").asString()));
      expect(unused.size() == MANY, unused.size() + " joined");
    }
    return unused.remove();
  }

  /** A UPN that nobody has. */
  String upn() {
    var school =
        new RollOrder.School(
            ground.school.required("laCode").asString(),
            ground.school.required("establishment").asString(),
            ground.school.required("name").asString());
    return FictionalUpn.of(school, made++, ENTRY_YEAR, seed);
  }

  /** So many letters that no other run has the same. */
  String letters() {
    return Long.toString(seed, 26)
        .chars()
        .map(digit -> 'a' + Character.digit(digit, 26))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String letter(int i) {
    return String.valueOf((char) ('a' + i));
  }

  static String row(String upn, String surname, String forename) {
    return String.join("\t", upn, surname, forename, "2015-03-04", "4");
  }

  /** Uploads these rows as a file; cells are parted by tabs in here, by the delimiter there. */
  RollFile bring(char delimiter, List<String> rows) {
    return bring(file("", delimiter, "\n", rows));
  }

  RollFile bring(String file) {
    var name = "newcomers.csv";
    return RollFile.upload(ground.senco, ground.schoolId(), name, file.getBytes(UTF_8));
  }

  static String file(String mark, char delimiter, String end, List<String> rows) {
    var lines =
        new ArrayList<>(List.of(String.join("\t", "UPN", "Surname", "Forename", "DOB", "Year")));
    lines.addAll(rows);
    return mark + String.join(end, lines).replace('\t', delimiter) + end;
  }

  /** The pupils of the school whose surname this is, once they can be read. */
  List<JsonNode> called(String surname) {
    var position = ground.senco.getUpToDate("/api/reports/pupils?limit=1&at-least=" + reached());
    expect(position.ok(), position.text());
    var all = ground.senco.get("/api/reports/pupils?limit=10000").orFail().json();
    return all.required("pupils").valueStream().filter(p -> is(p, surname)).toList();
  }

  private static boolean is(JsonNode pupil, String surname) {
    var given = pupil.path("name").path("surname").asString("").toLowerCase(Locale.ROOT);
    return given.equals(surname.toLowerCase(Locale.ROOT));
  }

  /** Where the ledger of the cases is now: a command that changes nothing tells it. */
  private long reached() {
    var discarded = bring(',', List.of(row(upn(), "Plimwick", "Nobody")));
    var path = "/api/cases/imports/" + discarded.id() + "/discard";
    discarded.until("preview");
    return ground.senco.post(path, "{}").orFail().position().orElseThrow();
  }
}
