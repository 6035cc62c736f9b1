package waymark.journeys.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.journeys.faults.Invariant.READER_IN_ORDER;
import static waymark.journeys.faults.Invariant.READ_MODELS_ARE_THE_FOLD;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.journeys.faults.StoredLog.Commit;
import waymark.ledger.testing.LedgerTopic.Sent;

/** The topic holds what its ledger's publisher never sent, before a reader that runs. */
class BrokenRecordsIT {
  /**
   * @param reason part of the sentence with which the reader sets it aside
   * @param as what is sent in the place of the record
   */
  private record Fault(String reason, UnaryOperator<Sent> as) {}

  /** The last two have no place in the ledger, or do not come at all. */
  private static final List<Fault> FAULTS =
      List.of(
          new Fault("is not JSON", sent -> sent.saying("{\"needs\":")),
          new Fault("is not JSON", sent -> sent.saying("x".repeat(900_000))),
          new Fault("not a JSON object", sent -> sent.saying("[]")),
          new Fault("could not take it in", sent -> sent.saying("{}")),
          new Fault("a tombstone", sent -> sent.saying(null)),
          new Fault("is newer than this reader", sent -> sent.with("version", 99)),
          new Fault("position is missing", sent -> sent.without("position")),
          new Fault("of its stream is missing", sent -> null));

  private static final int OVER_A_MEGABYTE = 1_100_000;

  private final Trust trust = Trust.shared();

  /** Where a test failed: all is read again, so that those after it can go on. */
  @AfterEach
  void mend() {
    if (!health("grade").asString("").equals("GREEN")) {
      trust.broker.mend();
      trust.cases.mend();
      trust.client.getDatabase("reporting").drop();
      emptyTheTopic();
    }
  }

  @Test
  void broken_records_are_set_aside_with_their_reasons_and_mended_as_health_says() {
    var streams = trust.pupils().stream().limit(FAULTS.size() + 1).toList();
    Map<String, Fault> broken = new TreeMap<>();
    FAULTS.forEach(fault -> broken.put(streams.get(broken.size()), fault));
    trust.settle();
    long first = trust.lastPosition() + 1;
    var before = seqs();
    var unsent = recordedWithoutBroker(Set.copyOf(streams), first);
    send(unsent, broken);
    trust.caughtUp();

    var aside = reasons();
    broken.forEach((stream, fault) -> {
      assertThat(aside.get(stream)).anySatisfy(said -> assertThat(said).contains(fault.reason()));
      assertThat(seqs().get(stream)).as("waits behind it").isEqualTo(before.get(stream));
    });
    Commit last =
        unsent.stream().filter(c -> c.stream().equals(streams.getLast())).toList().getLast();
    assertThat(seqs().get(last.stream())).as("flows on").isEqualTo(last.lastSeq());
    assertThat(trust.checker().violations())
        .extracting(Violation::of)
        .contains(READER_IN_ORDER, READ_MODELS_ARE_THE_FOLD);

    trust.cases.start().healthy();
    assertThat(trust.reporting.health()).as("it serves what it has").isEqualTo(200);
    long gap = Math.min(at(unsent, streams.get(6)), at(unsent, streams.get(7)));
    assertThat(health("sentence").asString())
        .contains("./waymark republish --ledger cases --from " + gap);
    long set = health("parked").asLong();
    assertThat(trust.reporting.operate("redrive")).isEqualTo(200);
    assertThat(health("parked").asLong()).as("not to be read yet").isEqualTo(set);
    republish(gap);
    await().until(() -> health("holes").asInt(-1) == 0);
    assertThat(health("sentence").asString()).contains("./waymark redrive");
    republish(first);
    // What has no place in the ledger stays until somebody has looked.
    await().until(() -> health("parked").asInt(-1) == 1);
    assertThat(trust.reporting.operate("redrive")).isEqualTo(200);
    assertThat(health("grade").asString()).isEqualTo("GREEN");
    trust.assertEverythingHolds();
  }

  /** Two commits of each of these streams at least, which no publisher could send. */
  private List<Commit> recordedWithoutBroker(Set<String> streams, long first) {
    trust.broker.kill();
    try (var load = Load.on(trust, trust.senco, streams.size(), streams::contains)) {
      await()
          .atMost(Trust.LONG)
          .until(() ->
              streams.stream()
                  .allMatch(
                      s -> since(first).stream().filter(c -> c.stream().equals(s)).count() > 1));
      load.finish();
    }
    trust.cases.kill();
    trust.broker.start();
    trust.broker.ready();
    return since(first);
  }

  private List<Commit> since(long first) {
    var log = StoredLog.read(trust.client, "cases").commits();
    return log.subList(Math.toIntExact(first) - 1, log.size());
  }

  /** All of them, the first of each of these streams broken. */
  private void send(List<Commit> unsent, Map<String, Fault> broken) {
    Set<String> begun = new HashSet<>();
    try (var rogue = new Rogue(trust)) {
      for (Commit each : unsent) {
        Fault fault = begun.add(each.stream()) ? broken.get(each.stream()) : null;
        rogue.send(each, fault == null ? sent -> sent : fault.as());
      }
    }
  }

  private static long at(List<Commit> unsent, String stream) {
    return unsent.stream()
        .filter(c -> c.stream().equals(stream))
        .findFirst()
        .orElseThrow()
        .position();
  }

  private Map<String, Long> seqs() {
    return trust.readModels().rows().get("pupils").entrySet().stream()
        .collect(toMap(Map.Entry::getKey, row -> row.getValue().path("seq").asLong()));
  }

  private Map<String, List<String>> reasons() {
    return trust.readModels().parked().stream()
        .collect(
            groupingBy(
                parked -> parked.getString("stream"),
                mapping(parked -> parked.getString("reason"), toList())));
  }

  @Test
  void another_content_at_a_place_that_was_read_is_a_fork_at_which_the_reader_stops() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(20).finish();
    }
    trust.settle();
    var before = trust.readModels().rows();
    Commit newest = StoredLog.read(trust.client, "cases").commits().getLast();
    try (var rogue = new Rogue(trust);
        var load = Load.on(trust, 8)) {
      rogue.send(newest, sent -> sent.with("hash", "0".repeat(64)));
      stopped(newest);
      load.acknowledges(20).finish();
      trust.reporting.kill();
      trust.reporting.start();
      stopped(newest);
      assertThat(trust.readModels().rows()).as("it keeps what it had").isEqualTo(before);
    } finally {
      emptyTheTopic();
    }
    trust.assertEverythingHolds();
  }

  private void stopped(Commit at) {
    await()
        .atMost(Trust.LONG)
        .until(() -> health("sentence").asString("").contains("two histories"));
    assertThat(health("sentence").asString()).contains("Position " + at.position() + " of ledger");
    assertThat(health("grade").asString()).isEqualTo("RED");
    assertThat(trust.reporting.health()).isEqualTo(503);
  }

  /** And has its owner send all of it again. */
  private void emptyTheTopic() {
    trust.reporting.kill();
    trust.events().forgottenBy(trust.broker);
    trust.reporting.start();
    republish(1);
    trust.reporting.healthy();
  }

  @Test
  void replayed_twice_it_is_byte_for_byte_the_same() {
    trust.settle();
    JsonNode served = trust.reporting.shows("digest");
    assertThat(served.at("/models/pupils/rows").asInt()).isPositive();
    for (int times = 0; times < 2; times++) {
      assertThat(trust.reporting.operate("rebuild")).isEqualTo(200);
      assertThat(trust.reporting.shows("digest")).isEqualTo(served);
    }
    trust.assertEverythingHolds();
  }

  @Test
  void a_command_larger_than_a_request_may_be_is_refused_and_not_stored() throws IOException {
    long last = trust.lastPosition();
    String pupil = trust.pupils().iterator().next().replaceFirst("pupil:", "");
    String json = "{\"note\":\"" + "x".repeat(OVER_A_MEGABYTE) + "\"}";
    var answer =
        trust.senco.post(
            "/api/cases/pupils/" + pupil + "/register/place",
            json,
            UUID.randomUUID().toString(),
            0L);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(trust.lastPosition()).isEqualTo(last);
    trust.assertEverythingHolds();
  }

  private void republish(long from) {
    String json = "{\"ledger\":\"cases\",\"from\":\"" + from + "\"}";
    assertThat(trust.cases.operate("republish", json)).isEqualTo(200);
  }

  /** Of the reader of cases. */
  private JsonNode health(String what) {
    return trust.reporting.shows("health").at("/components/feedsHealth/details/cases/" + what);
  }
}
