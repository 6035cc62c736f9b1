package waymark.reporting.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.reporting.SealedJson;
import waymark.reporting.timeline.TimelineEntry.Detail;

/** What a message says, field by field, in the order in which a person would tell it. */
final class Details {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final SequencedMap<String, String> KNOWN_BY = new LinkedHashMap<>();

  static {
    KNOWN_BY.put("name", "name");
    KNOWN_BY.put("dateOfBirth", "date of birth");
    KNOWN_BY.put("upn", "UPN");
    KNOWN_BY.put("formerUpns", "former UPNs");
  }

  private final String type;
  private final ObjectNode body;
  private final Words words;
  private final CodesInWords codes;
  private final List<Detail> details = new ArrayList<>();

  private Details(Recorded recorded, Words words) {
    this.type = recorded.type();
    this.body = recorded.body();
    this.words = words;
    this.codes = new CodesInWords(words);
  }

  static List<Detail> of(Recorded recorded, Words words) {
    var details = new Details(recorded, words);
    details.readAll();
    return List.copyOf(details.details);
  }

  private void readAll() {
    school("school", "School");
    school("from", "From");
    school("to", "To");
    changed();
    say("yearGroup", "Year group", Details::year);
    say("className", "Class", JsonNode::asString);
    say("provision", "Provision", value -> codes.provision(value.asString()));
    say("needs", "Needs", this::needs);
    say("correctedOn", "Date corrected to", Details::day);
    sealed("triedBefore", "Tried before");
    if (body.path("plan").isObject()) {
      JsonNode plan = body.get("plan");
      details.add(new Detail("Plan", words.opened(SealedJson.read(plan.required("reference")))));
      details.add(new Detail("Local authority", plan.required("authority").asString()));
    }
    sealed("how", "How");
    if (!body.path("strike").isMissingNode() && body.get("strike").asBoolean()) {
      details.add(new Detail("Correction", "Struck out: it did not happen"));
    }
    if (body.path("reason").isObject()) {
      sealed("reason", "Reason");
    } else {
      say("reason", "Reason", value -> ReasonsInWords.of(type, value.asString(), words));
    }
    sealed("note", "Note");
    say("lastReviewOn", "Last review", Details::day);
    say("history", "History", this::history);
    if (body.path("proposal").isObject()) {
      JsonNode proposal = body.get("proposal");
      String what = codes.provision(proposal.path("provision").asString(""));
      details.add(new Detail("Proposed", what + "; " + needs(proposal.path("needs"))));
    }
  }

  /** Which of what a pupil is known by; the values stand on their page. */
  private void changed() {
    if (type.equals("pupil-case.details-changed")) {
      String fields =
          KNOWN_BY.entrySet().stream()
              .filter(field -> body.hasNonNull(field.getKey()))
              .map(Map.Entry::getValue)
              .collect(Collectors.joining(", "));
      if (!fields.isEmpty()) {
        details.add(new Detail("Changed", fields));
      }
    }
  }

  private interface InWords {
    String of(JsonNode value);
  }

  private void say(String field, String label, InWords inWords) {
    if (body.hasNonNull(field)) {
      details.add(new Detail(label, inWords.of(body.get(field))));
    }
  }

  private void school(String field, String label) {
    say(field, label, value -> words.school(value.asString()));
  }

  private void sealed(String field, String label) {
    say(field, label, value -> words.opened(SealedJson.read(value)));
  }

  /** In the order of their ranks; commas stand in the words themselves. */
  private String needs(JsonNode needs) {
    return needs.isEmpty()
        ? "no needs given"
        : needs
            .valueStream()
            .map(need -> codes.need(need.path("code").asString("")))
            .collect(Collectors.joining("; "));
  }

  private String history(JsonNode history) {
    return history
        .valueStream()
        .map(each ->
            codes.provision(each.path("provision").asString(""))
                + (each.hasNonNull("start") ? " from " + day(each.get("start")) : ""))
        .collect(Collectors.joining("; "));
  }

  private static String year(JsonNode year) {
    String code = year.asString();
    return code.chars().allMatch(Character::isDigit)
        ? "Year " + code
        : code.equals("R") ? "Reception" : code;
  }

  private static String day(JsonNode date) {
    return DAY.format(LocalDate.parse(date.asString()));
  }
}
