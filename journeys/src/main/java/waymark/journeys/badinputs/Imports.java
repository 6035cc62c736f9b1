package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.badinputs.Newcomers.row;
import static waymark.journeys.journey.Journey.expect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.demo.RollFile;
import waymark.journeys.journey.Check;
import waymark.journeys.roll.FictionalUpn;

/** 20 to 23, 25, 61 and 67 to 69: what people's names, words and files hold. */
record Imports(Ground ground, Heard heard, Newcomers newcomers) {
  private static final String FORMULA = "=cmd()";

  List<Check> checks() {
    return List.of(
        new Check("20 marks that turn a name round or hide in it are taken out", this::invisible),
        new Check("21 every name that people have is accepted", this::names),
        new Check("22 HTML in a note is kept as text", this::markup),
        new Check("23 a formula in a name is text in the spreadsheet", this::formula),
        new Check(
            "25 an expression is text, in fields and headers, and looks nothing up", this::lookups),
        new Check("61 a file of another kind is 415, an empty one 422", this::uploads),
        new Check("67 a messy CSV: good rows in, bad ones listed; or none at all", this::messy),
        new Check("68 a UPN with a wrong letter is refused, a temporary one flagged", this::upns),
        new Check(
            "69 a letter with its accent is the same as one followed by it", this::normalised));
  }

  private void invisible() {
    var tag = "Umkehr" + newcomers.letters();
    var rows =
        List.of(row(newcomers.upn(), tag, "Ali\u202Ece"), row(newcomers.upn(), tag, "Bo\u200Bb"));
    newcomers.bring(',', rows).run(false).finished();
    expect(forenames(tag).equals(List.of("Alice", "Bob")), "became " + forenames(tag));
    noted("Nothing yet.", newcomers.called(tag).getFirst().required("pupil").asString());
    var file = ground.get("/api/reports/register.csv").orFail().text();
    expect(file.contains(tag), "the file has not got them");
    expect(file.chars().noneMatch(c -> c == 0x202E || c == 0x200B), "a mark is in the file");
  }

  private void names() {
    var tag = "Namens" + newcomers.letters();
    var longest = "Featherstone".repeat(17).substring(0, 200);
    var given = List.of("O'Brien", "Zo\u00eb", longest, "\u674e");
    var rows = given.stream().map(name -> row(newcomers.upn(), tag, name)).toList();
    var done = newcomers.bring(',', rows).run(false).finished();
    expect(done.required("counts").required("joiners").asInt() == 4, "not all joined: " + done);
    expect(forenames(tag).containsAll(given), "became " + forenames(tag));
  }

  private List<String> forenames(String surname) {
    return newcomers.called(surname).stream()
        .map(p -> p.required("name").required("forename").asString())
        .sorted()
        .toList();
  }

  private void markup() {
    var said = "<script>alert(1)</script><img src=x onerror=alert(2)> & \"quoted\"";
    var read = noted(said, newcomers.next());
    expect(
        read.headers().firstValue("Content-Type").orElse("").startsWith("application/json"),
        "type");
    var sniff = read.headers().firstValue("X-Content-Type-Options").orElse("");
    expect(sniff.equals("nosniff"), "browsers may guess its type");
    var page = ground.get("/", "Accept", "text/html", "Sec-Fetch-Mode", "navigate");
    var policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    expect(policy.contains("script-src 'self'") && !policy.contains("unsafe"), policy);
  }

  /** Places a pupil with these words, and reads them back. */
  private Answer noted(String words, String pupil, String... headers) {
    var json = Ground.placement("").replace("Seat near the teacher.", escaped(words));
    var path = "/api/cases/pupils/" + pupil + "/register/place";
    var all = new ArrayList<>(List.of("If-Match", ground.etag(pupil)));
    all.addAll(List.of(headers));
    var sent = ground.command(path, BodyPublishers.ofString(json), all.toArray(String[]::new));
    var at = sent.orFail().position().orElseThrow();
    var read = ground.senco.getUpToDate("/api/reports/pupils/" + pupil + "?at-least=" + at);
    var kept = read.json().required("register").required("triedBefore").asString();
    expect(kept.equals(words), "became " + kept);
    return read;
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private void formula() {
    var upn = newcomers.upn();
    var forename = "Formel" + newcomers.letters();
    newcomers.bring(',', List.of(row(upn, FORMULA, forename))).run(false).finished();
    var pupil = newcomers.called(FORMULA).getLast().required("pupil").asString();
    noted("Nothing yet.", pupil);
    var file = ground.get("/api/reports/register.csv").orFail().text();
    expect(file.contains("'" + FORMULA + ","), "the formula runs");
    expect(file.lines().noneMatch(line -> line.matches("\"?[=+@-].*")), "a cell begins a formula");
  }

  private void lookups() throws IOException {
    try (var directory = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      directory.setSoTimeout(500);
      var address = "127.0.0.1:" + directory.getLocalPort();
      var jndi = "${jndi:ldap://" + address + "/a}";
      var spel = "#{T(java.net.URI).create('http://" + address + "').toURL().getContent()} ${7*7}";
      noted(jndi + " " + spel, newcomers.next(), "User-Agent", jndi, "Accept-Language", jndi);
      heard.kept(ground.get("/api/reports/pupils?q=%24%7Bjndi%3Aldap%3A%2F%2F" + address + "%7D"));
      heard.kept(
          ground.get("/session", "User-Agent", jndi, "X-Api-Version", spel, "Referer", jndi));
      directory.accept().close();
      throw new AssertionError("an expression was looked up");
    } catch (SocketTimeoutException nobodyCame) {
      // As it should be: nobody was asked for.
    }
  }

  private void uploads() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var entries = new ZipOutputStream(zip)) {
      entries.putNextEntry(new ZipEntry("../../../../tmp/escaped.csv"));
      entries.write("UPN,Surname\n".getBytes(UTF_8));
    }
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};
    refusedFile(png, 415);
    refusedFile(svg.getBytes(UTF_8), 415, 422);
    refusedFile(zip.toByteArray(), 415, 422);
    refusedFile(new byte[0], 422);
    refusedFile(new byte[] {'M', 'Z', 0, 0, 1, 2, 3}, 415, 422);
  }

  private void refusedFile(byte[] file, int... statuses) {
    var path = "/api/cases/imports?school=" + ground.schoolId() + "&name=roll.csv";
    var type = "application/octet-stream";
    var answer = ground.command(path, BodyPublishers.ofByteArray(file), "Content-Type", type);
    var expected = Arrays.stream(statuses).filter(s -> s == answer.status()).findFirst();
    heard.problem(answer, expected.orElse(statuses[0]), "unreadable-roll");
  }

  private void messy() {
    var tag = "Wirrwarr" + newcomers.letters();
    var twice = newcomers.upn();
    var rows =
        List.of(
            row(newcomers.upn(), tag, FORMULA),
            row(newcomers.upn(), tag, "+1"),
            row(twice, tag, "Once"),
            row(twice, tag, "Twice"),
            row(newcomers.upn(), tag, "Unborn").replace("2015-03-04", "2015-02-31"));
    var file = Newcomers.file("\uFEFF", ';', "\r\n", rows);

    var strict = newcomers.bring(file);
    strict.until("preview");
    var path = "/api/cases/imports/" + strict.id() + "/run";
    var all = "{\"wholeRoll\": false, \"refuseOnProblems\": true}";
    var seen = ground.get("/api/cases/imports/" + strict.id()).orFail().etag();
    var refused = ground.command(path, BodyPublishers.ofString(all), "If-Match", seen);
    heard.broken(refused, 409, "rows-with-problems");
    var unseen = ground.command(path, BodyPublishers.ofString(all), "If-Match", null);
    heard.problem(unseen, 428, "if-match-required");
    var other = ground.command(path, BodyPublishers.ofString(all), "If-Match", "\"7\"");
    heard.problem(other, 412, "preview-changed");
    expect(newcomers.called(tag).isEmpty(), "some came in all the same");

    var lenient = newcomers.bring(file).run(false);
    var counts = lenient.finished().required("counts");
    expect(counts.required("joiners").asInt() >= 2, "joined: " + counts);
    expect(counts.required("problems").asInt() >= 2, "problems: " + counts);
    var bad = problems(lenient);
    expect(
        bad.stream()
            .allMatch(r -> r.required("line").asInt() > 1 && !r.required("problems").isEmpty()),
        "no line or reason: " + bad);
    expect(bad.toString().contains("UPN") || bad.toString().contains("upn"), "no word of the UPN");
  }

  private List<JsonNode> problems(RollFile file) {
    var path = "/api/cases/imports/" + file.id() + "/rows?kind=problem";
    return ground.get(path).orFail().json().required("rows").valueStream().toList();
  }

  private void upns() {
    var tag = "Nummer" + newcomers.letters();
    var rows =
        List.of(
            row(FictionalUpn.wrongLetter(newcomers.upn()), tag, "Wrong"),
            row(FictionalUpn.temporary(newcomers.upn()), tag, "Temporary"));
    var file = newcomers.bring(',', rows);
    file.until("preview");
    var wrong = problems(file);
    expect(wrong.size() == 1 && wrong.getFirst().required("line").asInt() == 2, "bad: " + wrong);
    var joiners = ground.get("/api/cases/imports/" + file.id() + "/rows?kind=joiner").orFail();
    expect(joiners.text().contains("temporary one"), "not flagged: " + joiners.text());
    file.run(false).finished();
    expect(forenames(tag).equals(List.of("Temporary")), "joined: " + forenames(tag));
  }

  private void normalised() {
    var tag = "Akzent" + newcomers.letters();
    var upn = newcomers.upn();
    newcomers.bring(',', List.of(row(upn, tag, "Zo\u00eb"))).run(false).finished();
    var again = newcomers.bring(',', List.of(row(upn, tag, "Zoe\u0308"))).run(false).finished();
    var counts = again.required("counts");
    expect(counts.required("unchanged").asInt() == 1, "taken for a change: " + counts);
    var composed = find("Zo%C3%AB%20" + tag);
    expect(composed == 1 && find("Zoe%CC%88%20" + tag) == 1, "found " + composed);
  }

  private int find(String words) {
    return ground.get("/api/reports/pupils?q=" + words).orFail().json().required("pupils").size();
  }
}
