package waymark.cases.safeguarding.web;

import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/**
 * A member of staff asked to see what is held about them: the head teacher's part of the answer.
 */
record AskedToSeeStaff(SafeguardingTrust there, UUID person, UUID request) {
  static final String PARTS = BASE + "/low-level/subject-access";
  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/London")).toString();
  private static final String COLLECTED = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(TODAY);
  private static final String WHOLE =
      "{\"item\":\"%s\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}";

  static AskedToSeeStaff about(SafeguardingTrust there, UUID person) {
    String form =
        """
        {"subjectKind":"person","subject":"%s","receivedOn":"%s","askedBy":"self",
         "asker":"Demo assistant","asked":"All about me.","identityCheckedOn":"%s"}\
        """
            .formatted(person, TODAY, TODAY);
    Answer received = made(there.as("director").post("/api/cases/subject-access", form));
    return new AskedToSeeStaff(there, person, id(received, "request"));
  }

  /** The address of the part that Rowan Valley answers. */
  String at() {
    return PARTS + "/" + request + "/" + there.rowan;
  }

  JsonNode shown(Service head) {
    return done(head.get(at())).body();
  }

  List<String> items(Service head) {
    return shown(head)
        .at("/part/items")
        .valueStream()
        .map(item -> item.required("item").asString())
        .toList();
  }

  boolean isDone() {
    Answer said = done(there.as("director").get(BASE + "/subject-access/" + request + "/done"));
    return said.body().required("done").booleanValue();
  }

  void gather(Service head, String... further) {
    String concerns = further.length == 0 ? "" : '"' + String.join("\",\"", further) + '"';
    done(head.decide(at() + "/gather", "{\"concerns\":[" + concerns + "]}", seq(head)));
  }

  void includeAll(Service head) {
    done(head.decide(at() + "/decide", including(items(head)), seq(head)));
  }

  Answer approve(Service head) {
    return head.decide(at() + "/approve", "{}", seq(head));
  }

  void takeApprovalBack(Service head) {
    String why = "{\"why\":\"A pupil is named in it.\"}";
    done(head.decide(at() + "/withdraw-approval", why, seq(head)));
  }

  void give(Service head) {
    done(head.decide(at() + "/give", COLLECTED, seq(head)));
  }

  private long seq(Service head) {
    return shown(head).at("/part/seq").longValue();
  }

  private static String including(List<String> items) {
    return items.stream()
        .map(WHOLE::formatted)
        .collect(Collectors.joining(",", "{\"decisions\":[", "]}"));
  }

  /** All that is not the head teacher's is gathered, looked through, approved and sent. */
  void restIsGiven(Map<String, ServiceLedger> ledgers) {
    ServiceLedger cases = ledgers.get("cases");
    String key = "person:" + person;
    int events =
        ledgers.get("directory").store().stream(key).stream()
            .mapToInt(commit -> commit.read().events().size())
            .sum();
    List<String> items = IntStream.range(0, events).mapToObj(i -> "event-" + i).toList();
    String list =
        "{\"request\":\"%s\",\"knownAt\":\"%s\",\"position\":%d,\"items\":[\"%s\"]}"
            .formatted(
                request, Instant.now(), cases.store().lastPosition(), String.join("\",\"", items));
    String box = cases.keys().seal(key, "gathered-list", list).box();
    String path = "/api/cases/subject-access/" + request;
    Service director = there.as("director");
    there.person("director-" + request, "trust-director", null);
    Service another = there.as("director-" + request);
    done(director.decide(path + "/gather", "{\"list\":\"" + box + "\"}", 0));
    done(director.decide(path + "/decide", including(items), 1));
    done(another.decide(path + "/approve", "{}", 2));
    done(another.decide(path + "/send", COLLECTED, 3));
  }
}
