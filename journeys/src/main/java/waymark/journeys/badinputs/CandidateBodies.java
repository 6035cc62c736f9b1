package waymark.journeys.badinputs;

import static waymark.journeys.badinputs.CandidateForms.NOTE;
import static waymark.journeys.badinputs.Heard.MARKER;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Answer;
import waymark.journeys.journey.Check;

/** 1 to 7, 18, 20, 21, 26, 52, 53 and 59 of what commands about candidates carry. */
record CandidateBodies(Ground ground, Heard heard, Applicant applicant) {
  private static final int LONGEST_WORDS = 8_000;

  List<Check> checks() {
    return List.of(
        new Check("1 to 4 of candidates what is no such JSON is 400", this::malformed),
        new Check("5, 26 and 59 an unknown field about a candidate is 400", this::unknown),
        new Check("6 and 7 of a candidate nothing, or a wrong type, is 422 and named", this::types),
        new Check("7 a code that is on no list is 422 and named", this::codes),
        new Check("7 months to put an answer off by are a number", this::months),
        new Check("7 decisions about items are a list of them", this::decisions),
        new Check("18 control characters about a candidate are 422", this::controls),
        new Check("too many words about a candidate are 422 and named", this::tooLong),
        new Check("52 and 53 a candidate's day that cannot be is 422", this::days),
        new Check("52 a candidate's day that has not come is 422", this::tomorrow),
        new Check("20 and 21 a name that is one is taken", this::names));
  }

  private String day() {
    return ground.today.minusDays(1).toString();
  }

  private void malformed() {
    for (var form : CandidateForms.ALL) {
      var whole = form.whole(day());
      var twice = whole.replaceFirst("\\{(\"[a-zA-Z]+\":)", "{$1\"" + MARKER + "\",$1");
      var cut = whole.substring(0, whole.length() - 1);
      for (var body : List.of("", cut, "[" + whole + "]", twice)) {
        heard.problem(applicant.send(form.command(), body), 400, "malformed-json");
      }
    }
  }

  private void unknown() {
    for (var form : CandidateForms.ALL) {
      for (var field : List.of("nickname", "@class", "by", "candidate", "recordedAt")) {
        var body = form.with(day(), field, "\"" + MARKER + "\"");
        heard.problem(applicant.send(form.command(), body), 400, "unknown-field");
      }
    }
  }

  private void types() {
    each(
        form -> List.of(form.words(), form.codes(), form.days()),
        (form, field) -> {
          for (var wrong : new String[] {null, "5", "true", "{\"$gt\":\"\"}", "[]"}) {
            invalid(form, field, wrong);
          }
        });
  }

  private void codes() {
    each(
        form -> List.of(form.codes()),
        (form, field) -> {
          for (var wrong : List.of(MARKER, "", " ", "COMPLAINT")) invalid(form, field, text(wrong));
        });
  }

  private void months() {
    var extend = form("extend");
    for (var wrong : new String[] {null, "\"1\"", "1.5", "true"}) invalid(extend, "months", wrong);
    for (var wrong : List.of("1e400", "9223372036854775808", "NaN")) {
      var body = extend.whole(day()).replace("\"months\":1", "\"months\":" + wrong);
      heard.problem(applicant.send(extend.command(), body), 400, "malformed-json");
    }
    for (var wrong : List.of("0", "3", "-1")) {
      var answer = applicant.send(extend.command(), extend.with(day(), "months", wrong));
      heard.broken(answer, 409, "extension-two-months");
    }
  }

  private void decisions() {
    var command = "subject-access/{request}/decide";
    heard.invalid(applicant.send(command, "{\"decisions\":null}"), "/decisions");
    heard.invalid(applicant.send(command, "{\"decisions\":[]}"), "/decisions");
    heard.invalid(applicant.send(command, "{\"decisions\":\"all\"}"), "/decisions");
    heard.invalid(applicant.send(command, "{\"decisions\":[null]}"), "/decisions/0");
    var one =
        "{\"decisions\":[{\"item\":\"event-0\",\"verdict\":\"redact\",\"exemption\":%s,\"passages\":%s}]}";
    var passages = applicant.send(command, one.formatted("\"third-party\"", "[null]"));
    heard.invalid(passages, "/decisions/0/passages");
    var exemption = applicant.send(command, one.formatted("\"" + MARKER + "\"", "[]"));
    heard.invalid(exemption, "/decisions/0/exemption");
    var early = applicant.send(command, one.formatted("null", "[]"));
    heard.broken(early, 409, "in-redaction");
  }

  private void controls() {
    each(
        form -> List.of(form.words(), form.codes(), form.days()),
        (form, field) -> {
          for (var control : List.of("\\u0000", "\\u001b", "\\u0085")) {
            var body = form.with(day(), field, text("@")).replace("@", MARKER + control);
            heard.invalid(applicant.send(form.command(), body), "/" + field);
          }
        });
  }

  private void tooLong() {
    each(
        form -> List.of(form.words()),
        (form, field) -> invalid(form, field, text("x".repeat(LONGEST_WORDS + 1))));
  }

  private void days() {
    each(
        form -> List.of(form.days()),
        (form, field) -> {
          for (var none :
              List.of("2026-02-31", "0000-01-01", "99999-01-01", "2026-1-1", "today", "")) {
            invalid(form, field, text(none));
          }
          invalid(form, field, text("2026-03-29T01:30:00"));
          invalid(form, field, text("2026-01-01T00:00:00+25:00"));
        });
  }

  private void tomorrow() {
    var tomorrow = text(ground.today.plusDays(1).toString());
    each(
        form -> List.of(form.days()),
        (form, field) -> {
          var rule =
              form.command().startsWith("subject-access")
                  ? "access-received-past"
                  : "not-after-today";
          var answer = applicant.send(form.command(), form.with(day(), field, tomorrow));
          heard.broken(answer, 422, rule);
        });
  }

  private void names() {
    var correct = form("correct");
    for (var name : List.of("Siobh\u00e1n O'Brien", "Zoe\u0308", "\u674e", "N".repeat(200))) {
      Answer taken = applicant.send(correct.command(), correct.with(day(), "name", text(name)));
      taken.orFail();
    }
    applicant
        .send(NOTE.command(), NOTE.with(day(), "note", text("<b>=1+1</b> ${jndi:x}")))
        .orFail();
  }

  private static CandidateForm form(String ending) {
    return CandidateForms.ALL.stream()
        .filter(form -> form.command().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static void each(
      Function<CandidateForm, List<List<String>>> fields, BiConsumer<CandidateForm, String> check) {
    for (var form : CandidateForms.ALL) {
      fields.apply(form).stream().flatMap(List::stream).forEach(field -> check.accept(form, field));
    }
  }

  private void invalid(CandidateForm form, String field, @Nullable String value) {
    heard.invalid(applicant.send(form.command(), form.with(day(), field, value)), "/" + field);
  }

  private static String text(String words) {
    return "\"" + words + "\"";
  }
}
