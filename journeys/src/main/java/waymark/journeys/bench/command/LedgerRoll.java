package waymark.journeys.bench.command;

import com.mongodb.client.MongoClient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;

/** Records joiners in the ledger of cases, beside the service, as an import would have. */
final class LedgerRoll implements Roll {
  private final LedgerStore cases;
  private final KeyRing keys;
  private final UUID school;

  LedgerRoll(MongoClient client, TrustKey trust, UUID school) {
    this.cases = LedgerStore.open(client, "cases");
    this.keys = KeyRing.open(client, "cases", trust, cases.lastPosition());
    this.school = school;
  }

  @Override
  public void join(List<UUID> pupils) throws Exception {
    keys.create(pupils.stream().map(pupil -> "pupil:" + pupil).toList());
    try (var threads = Executors.newFixedThreadPool(32)) {
      var joining = pupils.stream().map(this::joining).toList();
      for (Future<?> each : threads.invokeAll(joining)) {
        each.get();
      }
    }
  }

  private Callable<Object> joining(UUID pupil) {
    String stream = "pupil:" + pupil;
    return () -> {
      var event =
          new NewEvent("joined-school", 1, LocalDate.of(2025, 9, 1), payload(pupil, stream));
      var answer = JsonNodeFactory.instance.objectNode();
      return cases.append(
          new NewCommit(pupil, "joined", "benchmark", stream, 0, answer, List.of(event)));
    };
  }

  private ObjectNode payload(UUID pupil, String stream) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    payload.put("pupil", pupil.toString()).put("school", school.toString());
    var name = "{\"surname\":\"Quillfeather\",\"forename\":\"Posy\"}";
    payload.set("name", sealed(stream, "name", name));
    payload.set("dateOfBirth", sealed(stream, "date-of-birth", "2017-03-14"));
    payload.set("upn", sealed(stream, "upn", "X999400117001"));
    payload.putArray("formerUpns");
    return payload.put("yearGroup", "4").put("className", "4B").putNull("importId");
  }

  private ObjectNode sealed(String stream, String kind, String text) {
    return JsonMapper.shared().valueToTree(keys.seal(stream, kind, text));
  }
}
