package waymark.journeys.badinputs;

import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Stranger;
import waymark.journeys.journey.Check;

/** 60, 62 and 63: too much, too long, too slow. */
record Edge(Ground ground, Heard heard) {
  private static final String ATTEMPT = "/login/oauth2/code/waymark?code=x&state=y";
  private static final List<String> HELD_OPEN =
      List.of(
          "/",
          "/session",
          "/pages/page.css",
          "/oauth2/authorization/waymark",
          "/nowhere",
          "/api/cases/imports",
          "/api/directory/me",
          "/api/notifications/position",
          "/api/recruitment/record",
          "/api/reports/register",
          "/api/safeguarding/my-concerns");
  private static final int MORE_THAN_ANY_LIMIT = 2_000;

  List<Check> checks() {
    return List.of(
        new Check("62 nothing is held open: no WebSocket, no stream of events", this::heldOpen),
        new Check("63 a head that trickles in is cut off, and others go on", this::trickle),
        new Check("60 who asks too often is 429 and told when to come back", this::tooOften));
  }

  private void heldOpen() throws IOException {
    for (var path : HELD_OPEN) {
      try (var wire = new Wire(ground.gateway())) {
        var answer =
            wire.say(
                    "GET " + path + " HTTP/1.1",
                    "Host: localhost",
                    "Cookie: " + ground.senco.cookies(),
                    "Connection: Upgrade",
                    "Upgrade: websocket",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==",
                    "")
                .answer();
        expect(heard.kept(answer).startsWith("HTTP/1.1 404"), path + ": " + answer);
      }
      heard.problem(ground.get(path, "Accept", "text/event-stream"), 406, "not-acceptable");
    }
  }

  private void trickle() throws IOException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    try (var slow = new Wire(ground.gateway())) {
      slow.say("GET /session HTTP/1.1", "Host: localhost");
      while (slow.trickle(200)) {
        expect(ground.get("/session").ok(), "others have to wait");
        expect(System.nanoTime() < end, "a byte at a time holds a connection for 30 s");
      }
    }
  }

  private void tooOften() throws IOException {
    var from = elsewhere();
    var stranger = new Stranger(ground.gateway(), from);
    var answer = stranger.get(ATTEMPT);
    for (int i = 0; i < MORE_THAN_ANY_LIMIT && answer.status() != 429; i++) {
      answer = stranger.get(ATTEMPT);
    }
    heard.problem(answer, 429, "too-many-requests");
    var headers = answer.headers();
    expect(headers.firstValue("Retry-After").orElse("").matches("\\d+"), "no Retry-After");
    expect(
        headers.firstValue("RateLimit").orElse("").matches("\"sign-in\";r=0;t=\\d+"),
        "no RateLimit");
    expect(
        headers.firstValue("RateLimit-Policy").orElse("").matches("\"sign-in\";q=\\d+;w=60"),
        "no RateLimit-Policy");
    var dressed = stranger.get(ATTEMPT, "X-Forwarded-For", "10.1.2.3", "Forwarded", "for=10.1.2.3");
    expect(dressed.status() == 429, "a forwarded address is believed");
    expect(ground.get("/session").ok(), "others are refused too");
  }

  /** An address of this machine that nobody else asks from, where it has one. */
  private static @Nullable InetAddress elsewhere() throws UnknownHostException {
    var another = InetAddress.getByName("127.0.0.60");
    try (var bound = new ServerSocket(0, 1, another)) {
      return bound.getInetAddress();
    } catch (IOException onlyOne) {
      return null;
    }
  }
}
