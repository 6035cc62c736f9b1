package waymark.journeys.badinputs;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.journeys.client.Answer;

/** Every refusal of the journey, for what none of them may say. */
final class Heard {
  /** A name that stands in bad inputs only, so that wherever else it is found it was let out. */
  static final String MARKER = "Querxwitt";

  private static final List<String> NEVER =
      List.of(
          "exception",
          "waymark.cases",
          "waymark.ledger",
          "waymark.reporting",
          "waymark.gateway",
          "java.",
          "org.spring",
          "springframework",
          "com.mongo",
          "mongo",
          "bson",
          "e11000",
          "kafka",
          "axon",
          "jackson",
          "tomcat",
          "hibernate",
          "\tat ",
          "stacktrace",
          "sql");

  private final List<String> refusals = new ArrayList<>();

  /** Keeps an answer that is a refusal. */
  Answer kept(Answer answer) {
    if (answer.status() >= 400) refusals.add(answer.status() + " " + answer.text());
    return answer;
  }

  /** Keeps what was heard on the wire, of which nobody made an answer. */
  String kept(String raw) {
    refusals.add(raw);
    return raw;
  }

  /**
   * A refusal as it must be: the status, the problem's type, and nothing that any cache keeps.
   *
   * @param slug the last part of the problem's type
   */
  Answer problem(Answer answer, int status, String slug) {
    kept(answer);
    expect(answer.status() == status, "answered " + answer.status() + " " + answer.text());
    var type = answer.headers().firstValue("Content-Type").orElse("");
    expect(type.startsWith("application/problem+json"), "is " + type);
    var said = answer.json().path("type").asString("");
    expect(said.endsWith("/problems/" + slug), "is a " + said + ", not " + slug);
    expect(answer.json().path("status").asInt() == status, "says another status: " + answer.text());
    expect(!answer.json().path("detail").asString("").isBlank(), "does not say what to do");
    return answer;
  }

  /** A problem that names the field to mend. */
  Answer invalid(Answer answer, String pointer) {
    problem(answer, 422, "invalid-fields");
    var named = answer.json().required("errors").valueStream();
    var pointers = named.map(error -> error.required("pointer").asString()).toList();
    expect(pointers.contains(pointer), pointer + " is not among " + pointers);
    return answer;
  }

  /** A problem that names the rule. */
  Answer broken(Answer answer, int status, String rule) {
    problem(answer, status, "broken-rule");
    var named = answer.json().path("rule").asString("");
    expect(named.equals(rule), "names the rule " + named);
    return answer;
  }

  /** As they were heard, also those of which nobody made an answer. */
  List<String> refusals() {
    return List.copyOf(refusals);
  }

  void nothingLetOut() {
    expect(refusals.size() >= 100, "only " + refusals.size() + " refusals were heard");
    for (var refusal : refusals) {
      var small = refusal.toLowerCase(Locale.ROOT);
      var words = Stream.concat(NEVER.stream(), Stream.of(MARKER.toLowerCase(Locale.ROOT)));
      words.forEach(word -> expect(!small.contains(word), "says " + word + ": " + refusal));
    }
  }
}
