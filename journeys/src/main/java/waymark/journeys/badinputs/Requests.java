package waymark.journeys.badinputs;

import static waymark.journeys.badinputs.Ground.placement;
import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;

/** 42 to 51: how a request is put together, and what a command carries in its headers. */
record Requests(Ground ground, Heard heard, Newcomers newcomers) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  List<Check> checks() {
    return List.of(
        new Check("42 too large and too many headers are 431", this::largeHeaders),
        new Check("43 a line break in a header or value is 400", this::lineBreaks),
        new Check("44 two lengths, or an unknown transfer coding, are 400", this::twoLengths),
        new Check("45 another method is 405 and told which", this::methods),
        new Check("46 a command without an Idempotency-Key is 400", this::noKey),
        new Check("47 the same again is answered as it was", this::again),
        new Check("48 the same key for something else is 422", this::otherBody),
        new Check("49 the same while it is under way is 409 and told when to ask", this::underWay),
        new Check("49 the same at the same moment is recorded once", this::atOnce),
        new Check("50 a decision without If-Match is 428", this::noState),
        new Check("51 a decision on what has changed is 412, with the state now", this::stale));
  }

  private String raw(String... lines) throws IOException {
    try (var wire = new Wire(ground.gateway())) {
      return heard.kept(wire.say(lines).answer());
    }
  }

  private void largeHeaders() throws IOException {
    var large = raw("GET /session HTTP/1.1", "Host: a", "X-Large: " + "x".repeat(64_000), "");
    expect(large.startsWith("HTTP/1.1 431"), large);
    var many = IntStream.range(0, 200).mapToObj(i -> "X-" + i + ": 1");
    var lines = Stream.of(Stream.of("GET /session HTTP/1.1", "Host: a"), many, Stream.of(""));
    var answer = raw(lines.flatMap(each -> each).toArray(String[]::new));
    expect(answer.startsWith("HTTP/1.1 431"), answer);
  }

  private void lineBreaks() throws IOException {
    for (var request :
        List.of(
            List.of("GET /session HTTP/1.1", "Host: a", "X-A: b\rSet-Cookie: c=d", ""),
            List.of("GET /session?a=b\rc HTTP/1.1", "Host: a", ""))) {
      var answer = raw(request.toArray(String[]::new));
      expect(answer.startsWith("HTTP/1.1 400"), answer);
    }
    var coded = "%0d%0aSet-Cookie:%20c=d";
    var split = ground.get("/session?a=" + coded);
    expect(
        split.headers().allValues("Set-Cookie").stream().noneMatch(c -> c.startsWith("c=d")),
        "an answer was split");
    for (var path : List.of("/api/reports/pupils?q=a", "/api/safeguarding/my-concerns?a=b")) {
      heard.problem(ground.get(path + coded), 400, "bad-parameter");
    }
  }

  private void twoLengths() throws IOException {
    var start = List.of("POST /api/cases/imports HTTP/1.1", "Host: a");
    var smuggled = List.of("", "0", "", "GET /session HTTP/1.1", "Host: a", "");
    for (var lengths :
        List.of(
            List.of("Content-Length: 5", "Transfer-Encoding: chunked"),
            List.of("Transfer-Encoding: chunked", "Content-Length: 5"),
            List.of("Content-Length: 5", "Content-Length: 6"),
            List.of("Transfer-Encoding: xchunked"),
            List.of("Transfer-Encoding: chunked, identity"))) {
      try (var wire = new Wire(ground.gateway())) {
        var lines = Stream.of(start, lengths, smuggled).flatMap(List::stream);
        var answer = heard.kept(wire.say(lines.toArray(String[]::new)).untilClosed());
        expect(answer.startsWith("HTTP/1.1 400"), lengths + ": " + answer);
        expect(answer.split("HTTP/1.1 ").length == 2, "a second request was read: " + answer);
      }
    }
  }

  private void methods() {
    var path = "/api/cases/pupils/" + ground.pupil + "/register/place";
    for (var method : List.of("PUT", "DELETE", "PATCH")) {
      var body = BodyPublishers.ofString("{}");
      var answer =
          ground.senco.send(
              method,
              path,
              body,
              "X-XSRF-TOKEN",
              ground.senco.csrfToken(),
              "Content-Type",
              "application/json");
      allowed(answer);
    }
    allowed(ground.senco.send("TRACE", path, BodyPublishers.noBody()));
    for (var header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
      allowed(ground.get(path, header, "POST"));
    }
  }

  private void allowed(Answer answer) {
    heard.problem(answer, 405, "method-not-allowed");
    expect(answer.headers().firstValue("Allow").orElse("").contains("POST"), "Allow names no POST");
  }

  private void noKey() {
    for (var key : new String[] {null, "", "k".repeat(81), "a b"}) {
      heard.problem(
          ground.place(placement(""), "Idempotency-Key", key), 400, "idempotency-key-required");
    }
  }

  private void again() {
    var pupil = newcomers.next();
    var headers = once(pupil);
    var first = place(pupil, placement(""), headers).orFail();
    var second = place(pupil, placement(""), headers);
    expect(second.status() == first.status(), "answered " + second.status());
    expect(second.text().equals(first.text()), second.text() + " is not " + first.text());
    var told = second.headers().firstValue("Idempotent-Replayed").orElse("");
    expect(told.equals("true"), "it does not say that it was replayed");
    expect(first.headers().firstValue("Idempotent-Replayed").isEmpty(), "the first says so too");
  }

  private void otherBody() {
    var pupil = newcomers.next();
    var headers = once(pupil);
    place(pupil, placement(""), headers).orFail();
    var other = place(pupil, placement("").replace("Seat", "Seated"), headers);
    heard.problem(other, 422, "idempotency-mismatch");
  }

  /** Its body comes so slowly that the same can be sent meanwhile; only the whole is judged. */
  private void underWay() throws Exception {
    var pupil = newcomers.next();
    var headers = once(pupil);
    var body = placement("");
    for (var end = System.nanoTime() + PATIENCE.toNanos(); !waits(pupil, headers, body); ) {
      expect(System.nanoTime() < end, "it never was under way");
    }
  }

  /** False where it met what asks after it on its way, and was itself told to wait. */
  private boolean waits(String pupil, String[] headers, String body) throws IOException {
    try (var slow = new Wire(ground.gateway())) {
      slow.send(begun(pupil, headers, body)).send(body.substring(0, 10));
      var told = place(pupil, "{}", headers);
      while (told.status() == 422 && !slow.isAnswered()) told = place(pupil, "{}", headers);
      if (slow.isAnswered()) return false;
      heard.problem(told, 409, "command-under-way");
      expect(told.headers().firstValue("Retry-After").orElse("").matches("\\d+"), "Retry-After");
      heard.problem(place(pupil, body, headers), 409, "command-under-way");
      var first = slow.send(body.substring(10)).answer();
      expect(first.startsWith("HTTP/1.1 200"), "the first is answered " + first);
      return true;
    }
  }

  private String begun(String pupil, String[] headers, String body) {
    var lines = new ArrayList<String>();
    lines.add("POST /api/cases/pupils/" + pupil + "/register/place HTTP/1.1");
    lines.add("Host: localhost");
    lines.add("Cookie: " + ground.senco.cookies());
    lines.add("Content-Length: " + body.length());
    for (int i = 0; i < headers.length; i += 2) lines.add(headers[i] + ": " + headers[i + 1]);
    return String.join("\r\n", lines) + "\r\n\r\n";
  }

  private void atOnce() throws Exception {
    var pupil = newcomers.next();
    var headers = once(pupil);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> place(pupil, placement(""), headers)))
              .toList();
      var told = new TreeSet<String>();
      for (var each : sent) {
        var answer = each.get();
        if (answer.status() == 409) {
          heard.problem(answer, 409, "command-under-way");
        } else {
          told.add(answer.orFail().text());
        }
      }
      told.add(place(pupil, placement(""), headers).orFail().text());
      expect(told.size() == 1, "answered " + told);
    }
  }

  private String[] once(String pupil) {
    return new String[] {
      "Content-Type", "application/json",
      "Idempotency-Key", UUID.randomUUID().toString(),
      "X-XSRF-TOKEN", ground.senco.csrfToken(),
      "If-Match", ground.etag(pupil)
    };
  }

  private Answer place(String pupil, String body, String... headers) {
    SignedInClient senco = ground.senco;
    var path = "/api/cases/pupils/" + pupil + "/register/place";
    return heard.kept(senco.send("POST", path, BodyPublishers.ofString(body), headers));
  }

  private void noState() {
    heard.problem(ground.place(placement(""), "If-Match", null), 428, "if-match-required");
    for (var tag : List.of("*", "W/\"1\"", "\"1\", \"2\"", "1", "\"-2\"")) {
      heard.problem(ground.place(placement(""), "If-Match", tag), 400, "malformed-if-match");
    }
  }

  private void stale() {
    var pupil = newcomers.next();
    var seen = ground.etag(pupil);
    place(pupil, placement(""), once(pupil)).orFail();
    var late = once(pupil);
    late[7] = seen;
    var refused = place(pupil, placement(""), late);
    heard.problem(refused, 412, "changed-meanwhile");
    var now = refused.headers().firstValue("ETag").orElse("");
    expect(!now.isEmpty() && !now.equals(seen), "the state now is told as " + now);
  }
}
