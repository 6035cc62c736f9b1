package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.ledger.store.Example.commit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;

class ReservationsTest {

  private final LedgerStore ledger =
      LedgerStore.open(TestMongo.client(), TestMongo.database("reserved"));
  private final Reservations reservations = ledger.reservations();

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void a_value_has_one_owner() {
    reservations.reserve("upn:1", "pupil:1", UUID.randomUUID());
    assertThatThrownBy(() -> reservations.reserve("upn:1", "pupil:2", UUID.randomUUID()))
        .isInstanceOfSatisfying(
            AlreadyReserved.class, e -> assertThat(e.owner()).isEqualTo("pupil:1"));
    assertThat(reservations.owners(List.of("upn:1", "upn:2")))
        .isEqualTo(Map.of("upn:1", "pupil:1"));
  }

  @Test
  void its_owner_may_reserve_it_again() {
    reservations.reserve("upn:1", "pupil:1", UUID.randomUUID());
    reservations.reserve("upn:1", "pupil:1", UUID.randomUUID());
    assertThat(reservations.owners(List.of("upn:1"))).containsValue("pupil:1");
  }

  @Test
  void a_released_value_is_free() {
    reservations.reserve("upn:1", "pupil:1", UUID.randomUUID());
    reservations.release("upn:1", "pupil:2"); // Not its own: nothing happens.
    assertThat(reservations.owners(List.of("upn:1"))).containsValue("pupil:1");
    reservations.release("upn:1", "pupil:1");
    reservations.reserve("upn:1", "pupil:2", UUID.randomUUID());
    assertThat(reservations.owners(List.of("upn:1"))).containsValue("pupil:2");
  }

  @Test
  void of_one_kind_its_owner_keeps_the_value_it_changed_to() {
    for (var value : List.of("upn:1", "upn:2", "first")) {
      reservations.reserve(value, "pupil:1", UUID.randomUUID());
    }
    reservations.reserve("upn:3", "pupil:2", UUID.randomUUID());
    reservations.keepOnly("upn:2", "pupil:1");
    assertThat(reservations.owners(List.of("upn:1", "upn:2", "upn:3", "first")))
        .isEqualTo(Map.of("upn:2", "pupil:1", "upn:3", "pupil:2", "first", "pupil:1"));
  }

  @Test
  void of_many_at_once_exactly_one_gets_it() {
    try (var threads = Executors.newFixedThreadPool(16)) {
      var tries =
          IntStream.range(0, 16)
              .mapToObj(i ->
                  threads.submit(
                      () -> reservations.reserve("upn:1", "pupil:" + i, UUID.randomUUID())))
              .toList();
      threads.close();
      assertThat(tries.stream().filter(t -> t.state() == Future.State.SUCCESS)).hasSize(1);
    }
  }

  @Test
  void its_owner_may_reserve_it_many_times_at_once() {
    try (var threads = Executors.newFixedThreadPool(16)) {
      var tries =
          IntStream.range(0, 16)
              .mapToObj(i ->
                  threads.submit(() -> reservations.reserve("upn:1", "pupil:1", UUID.randomUUID())))
              .toList();
      threads.close();
      assertThat(tries).allMatch(t -> t.state() == Future.State.SUCCESS);
    }
  }

  @Test
  void a_stale_one_whose_command_was_recorded_stays() {
    NewCommit recorded = commit("pupil:1", 0, 1);
    reservations.reserve("upn:1", "pupil:1", recorded.commandId());
    ledger.append(recorded);
    age("upn:1");
    assertThatThrownBy(() -> reservations.reserve("upn:1", "pupil:2", UUID.randomUUID()))
        .isInstanceOf(AlreadyReserved.class);
    assertThat(ledger.lastPosition()).isEqualTo(1);
  }

  @Test
  void a_stale_one_whose_command_came_to_nothing_is_taken_over_and_that_command_cannot_wake() {
    NewCommit late = commit("pupil:1", 0, 1);
    reservations.reserve("upn:1", "pupil:1", late.commandId());
    age("upn:1");
    reservations.reserve("upn:1", "pupil:2", UUID.randomUUID());
    assertThat(reservations.owners(List.of("upn:1"))).containsValue("pupil:2");
    assertThatThrownBy(() -> ledger.append(late)).isInstanceOf(CommandMismatch.class);
    assertThat(ledger.stream("pupil:1")).isEmpty();
  }

  @Test
  void it_is_kept_while_any_of_its_commands_was_recorded() {
    NewCommit recorded = commit("pupil:1", 0, 1);
    reservations.reserve("upn:1", "pupil:1", recorded.commandId());
    ledger.append(recorded);
    reservations.reserve("upn:1", "pupil:1", UUID.randomUUID()); // Came to nothing.
    age("upn:1");
    assertThatThrownBy(() -> reservations.reserve("upn:1", "pupil:2", UUID.randomUUID()))
        .isInstanceOf(AlreadyReserved.class);
  }

  private void age(String value) {
    ledger
        .database()
        .getCollection("reservations")
        .updateOne(Filters.eq("_id", value), Updates.set("at", Date.from(Instant.EPOCH)));
  }
}
