package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.web.Service;

/** A parent asked to see what is held about a child: safeguarding's part of the answer. */
record AskedToSeeAFile(SafeguardingTrust there, UUID child, UUID request) {
  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/London")).toString();

  static AskedToSeeAFile about(SafeguardingTrust there, UUID child) {
    String form =
        """
        {"subjectKind":"pupil","subject":"%s","receivedOn":"%s","askedBy":"parent",
         "asker":"Oriel Quillfeather","asked":"All about my daughter.","identityCheckedOn":"%s"}\
        """
            .formatted(child, TODAY, TODAY);
    UUID request =
        id(made(there.as("director").post("/api/cases/subject-access", form)), "request");
    return new AskedToSeeAFile(there, child, request);
  }

  /** The part's address, of the child's school. */
  String at() {
    return at(there.rowan);
  }

  String at(UUID school) {
    return BASE + "/subject-access/" + request + "/" + school;
  }

  JsonNode part(Service lead) {
    return done(lead.get(at())).body();
  }

  boolean isDone() {
    return done(there.as("director").get(BASE + "/subject-access/" + request + "/done"))
        .body()
        .required("done")
        .booleanValue();
  }

  void gather(Service lead) {
    done(lead.decide(at() + "/gather", "{}", part(lead).required("seq").longValue()));
  }

  /** Gives all but what was seen, from which the first word is taken out. */
  void decide(Service lead) {
    JsonNode part = part(lead);
    List<JsonNode> items = part.required("items").valueStream().toList();
    String decisions =
        items.stream().map(AskedToSeeAFile::decision).collect(Collectors.joining(","));
    done(
        lead.decide(
            at() + "/decide",
            "{\"decisions\":[" + decisions + "]}",
            part.required("seq").longValue()));
  }

  private static String decision(JsonNode item) {
    String name = item.required("item").asString();
    List<JsonNode> lines = item.required("lines").valueStream().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).required("label").asString().equals("Seen and heard")) {
        return """
        {"item":"%s","verdict":"redact","exemption":"third-party",
         "passages":[{"line":%d,"from":0,"to":4,"length":%d}]}\
        """
            .formatted(name, i, lines.get(i).required("text").asString().length());
      }
    }
    return "{\"item\":\"%s\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}"
        .formatted(name);
  }

  /** All that is not safeguarding's is gathered, looked through, approved and sent. */
  void restIsGiven(ServiceLedger cases) {
    restIsGiven(cases, "senco");
  }

  /** The same, prepared by the SENCO of the school where the child is by now. */
  void restIsGiven(ServiceLedger cases, String preparer) {
    String key = "pupil:" + child;
    int events = cases.store().stream(key).stream().mapToInt(c -> c.read().events().size()).sum();
    List<String> items = IntStream.range(0, events).mapToObj(i -> "event-" + i).toList();
    String list =
        "{\"request\":\"%s\",\"knownAt\":\"%s\",\"position\":%d,\"items\":[\"%s\"]}"
            .formatted(
                request, Instant.now(), cases.store().lastPosition(), String.join("\",\"", items));
    String box = cases.keys().seal(key, "gathered-list", list).box();
    String decided =
        items.stream()
            .map(item ->
                "{\"item\":\"%s\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}"
                    .formatted(item))
            .collect(Collectors.joining(","));
    String path = "/api/cases/subject-access/" + request;
    Service senco = there.as(preparer);
    done(senco.decide(path + "/gather", "{\"list\":\"" + box + "\"}", 0));
    done(senco.decide(path + "/decide", "{\"decisions\":[" + decided + "]}", 1));
    Service director = there.as("director");
    done(director.decide(path + "/approve", "{}", 2));
    String sent = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(TODAY);
    done(director.decide(path + "/send", sent, 3));
  }

  void give(Service lead) {
    String form = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(TODAY);
    long seq = part(lead).required("seq").longValue();
    done(lead.decide(at() + "/give", form, seq));
    assertThat(part(lead).required("stage").asString()).isEqualTo("done");
  }
}
