package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.badinputs.Ground.placement;
import static waymark.journeys.badinputs.Heard.MARKER;
import static waymark.journeys.journey.Journey.expect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import waymark.journeys.journey.Check;

/** 1 to 19, 24 and 26: bodies that are not the JSON expected. */
record Bodies(Ground ground, Heard heard) {
  private static final int TEN_MEGABYTES = 10_000_000;

  List<Check> checks() {
    return List.of(
        new Check("1 an empty body is 400", () -> malformed("")),
        new Check("2 truncated JSON is 400", () -> malformed("{\"provision\": \"" + MARKER)),
        new Check("3 an array for an object is 400", () -> malformed("[" + placement("") + "]")),
        new Check(
            "4 a field given twice is 400", () -> malformed(placement(", \"provision\": \"E\""))),
        new Check("5 an unknown field is 400", () -> unknown("\"nickname\": \"" + MARKER + "\"")),
        new Check("6 null for what is required is 422 and named", this::missing),
        new Check("7 a wrong type is 422 and named", this::wrongType),
        new Check("8 a number out of range is 400", this::numbers),
        new Check("9 NaN and Infinity are 400", this::notNumbers),
        new Check("10 nesting 10,000 deep is 400", this::deep),
        new Check("11 text of 10 MB is 413", this::large),
        new Check("12 as much in chunks without a length is 413", this::largeInChunks),
        new Check("13 a Content-Length that lies is 400 and the connection closed", this::lies),
        new Check("14 a compressed bomb is 415", this::bomb),
        new Check("15 another content type, or none, is 415", this::otherTypes),
        new Check("16 XML asked for is 406", this::xmlAskedFor),
        new Check("17 another charset, and what is not UTF-8, is 400", this::notUtf8),
        new Check("18 NUL and control characters are 422", this::controls),
        new Check("19 half a character is 400 or 422", this::loneSurrogate),
        new Check(
            "24 a database operator is text or refused, in bodies and queries", this::operators),
        new Check("26 a class to instantiate is an unknown field", this::gadget));
  }

  private void malformed(String body) {
    heard.problem(ground.place(body), 400, "malformed-json");
  }

  private void unknown(String field) {
    heard.problem(ground.place(placement(", " + field)), 400, "unknown-field");
  }

  private void missing() {
    var body = placement("").replace("\"K\"", "null");
    heard.invalid(ground.place(body), "/provision");
  }

  private void wrongType() {
    heard.invalid(ground.place(placement("").replace("\"K\"", "5")), "/provision");
    heard.invalid(
        ground.place(placement("").replace("\"rank\": 1", "\"rank\": \"1\"")), "/needs/0/rank");
  }

  private void numbers() {
    for (var number : List.of("1e400", "9223372036854775808", "-1e400", "9".repeat(2000))) {
      malformed(placement("").replace("\"rank\": 1", "\"rank\": " + number));
    }
  }

  private void notNumbers() {
    for (var number : List.of("NaN", "Infinity", "-Infinity")) {
      malformed(placement("").replace("\"rank\": 1", "\"rank\": " + number));
    }
  }

  private void deep() {
    malformed("[".repeat(10_000) + "]".repeat(10_000));
    malformed("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
  }

  private void large() {
    var body = placement("").replace("Seat near", "x".repeat(TEN_MEGABYTES));
    heard.problem(ground.place(body), 413, "body-too-large");
  }

  private void largeInChunks() {
    var body = placement("").replace("Seat near", "x".repeat(TEN_MEGABYTES)).getBytes(UTF_8);
    var chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    heard.problem(ground.place(chunks), 413, "body-too-large");
  }

  private void lies() throws IOException {
    var head = head("/api/cases/pupils/" + ground.pupil + "/register/place");
    try (var tooLong = new Wire(ground.gateway())) {
      var answer = tooLong.say(head, "Content-Length: 500", "", placement("")).end().untilClosed();
      expect(answer.isEmpty() || answer.startsWith("HTTP/1.1 400"), "answered " + answer);
    }
    try (var tooShort = new Wire(ground.gateway())) {
      var answer = tooShort.say(head, "Content-Length: 2", "", "{}" + placement("")).untilClosed();
      var answers = answer.split("HTTP/1.1 ", -1);
      expect(answers.length == 3 && answers[2].startsWith("400"), "answered " + answer);
      heard.kept(answer);
    }
  }

  private String head(String path) {
    return String.join(
        "\r\n",
        "POST " + path + " HTTP/1.1",
        "Host: localhost",
        "Cookie: " + ground.senco.cookies(),
        "X-XSRF-TOKEN: " + ground.senco.csrfToken(),
        "Content-Type: application/json",
        "Idempotency-Key: a-length-that-lies",
        "If-Match: \"0\"");
  }

  private void bomb() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[TEN_MEGABYTES]);
    }
    var body = BodyPublishers.ofByteArray(packed.toByteArray());
    heard.problem(ground.place(body, "Content-Encoding", "gzip"), 415, "unsupported-encoding");
  }

  private void otherTypes() {
    for (var type :
        new String[] {"text/xml", "text/plain", "application/x-www-form-urlencoded", null}) {
      var answer = ground.place(placement(""), "Content-Type", type);
      expect(answer.status() == 415, type + " is answered " + answer.status() + answer.text());
      heard.problem(answer, 415, "unsupported-media-type");
    }
  }

  private void xmlAskedFor() {
    var answer = ground.get("/api/reports/pupils/" + ground.pupil, "Accept", "application/xml");
    heard.problem(answer, 406, "not-acceptable");
  }

  private void notUtf8() {
    var utf16 = BodyPublishers.ofByteArray(placement("").getBytes(UTF_16));
    var type = "application/json;charset=utf-16";
    heard.problem(ground.place(utf16, "Content-Type", type), 400, "malformed-json");
    for (var bytes : List.of("\u00e9", "\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00ff")) {
      var body = placement("").replace("Seat", bytes).getBytes(ISO_8859_1);
      heard.problem(ground.place(BodyPublishers.ofByteArray(body)), 400, "malformed-json");
    }
  }

  private void controls() {
    for (var character :
        IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7f, 0x9f))
            .filter(c -> "\t\n\r".indexOf(c) < 0)
            .mapToObj("\\u%04x"::formatted)
            .toList()) {
      var body = placement("").replace("Seat", MARKER + character);
      heard.invalid(ground.place(body), "/triedBefore");
    }
  }

  private void loneSurrogate() {
    var answer = ground.place(placement("").replace("Seat", "\\ud800"));
    heard.problem(
        answer,
        answer.status() == 400 ? 400 : 422,
        answer.status() == 400 ? "malformed-json" : "invalid-fields");
  }

  private void operators() {
    var body = placement("").replace("\"K\"", "{\"$gt\": \"\"}");
    heard.invalid(ground.place(body), "/provision");
    unknown("\"$where\": \"1\"");
    unknown("\"plan.reference\": \"1\"");
    var none = ground.get("/api/reports/pupils?q=%7B%22%24gt%22%3A%22%22%7D").orFail();
    expect(none.json().required("pupils").isEmpty(), "a search for an operator found somebody");
    heard.problem(ground.get("/api/reports/register?%24where=1"), 400, "bad-parameter");
    heard.problem(ground.get("/api/reports/register?need%5B%24ne%5D=SLCN"), 400, "bad-parameter");
    heard.problem(ground.get("/api/reports/register?need=%7B%24ne%3A1%7D"), 400, "bad-parameter");
  }

  private void gadget() {
    unknown("\"@class\": \"javax.script.ScriptEngineManager\"");
    unknown("\"@type\": \"com.sun.rowset.JdbcRowSetImpl\"");
  }
}
