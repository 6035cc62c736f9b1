package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoInterruptedException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;

class StreamReadsTest {

  private final List<Set<String>> questions = new CopyOnWriteArrayList<>();
  private final CountDownLatch slow = new CountDownLatch(1);
  private final AtomicBoolean cut = new AtomicBoolean();
  private final StreamReads reads = new StreamReads(this::answer);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void close() {
    slow.countDown();
    threads.close();
  }

  private List<StoredCommit> answer(Collection<String> streams) {
    questions.add(Set.copyOf(streams));
    if (streams.stream().anyMatch(s -> s.startsWith("slow"))) {
      try {
        slow.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    if (streams.contains("cut off") && cut.compareAndSet(false, true)) {
      throw new MongoInterruptedException("interrupted", new InterruptedException());
    }
    if (streams.contains("broken")) {
      throw new IllegalStateException("no answer");
    }
    return streams.stream()
        .filter(s -> !s.equals("empty"))
        .map(s -> new StoredCommit(1, s, 0, new UUID(1, 1), new byte[0]))
        .toList();
  }

  private Future<List<StoredCommit>> asking(String stream) {
    return threads.submit(() -> reads.of(stream));
  }

  /** Two questions under way that are not answered before {@link #slow}. */
  private List<Future<List<StoredCommit>>> bothTurnsTaken() {
    var first = asking("slow 1");
    await().until(() -> questions.size() == 1);
    var second = asking("slow 2");
    await().until(() -> questions.size() == 2);
    return List.of(first, second);
  }

  @Test
  void alone_one_asks_for_oneself() {
    assertThat(reads.of("a")).extracting(StoredCommit::stream).containsExactly("a");
    assertThat(reads.of("empty")).isEmpty();
    assertThat(questions).containsExactly(Set.of("a"), Set.of("empty"));
  }

  @Test
  void who_comes_while_questions_are_under_way_goes_together_in_the_next() throws Exception {
    bothTurnsTaken();
    var asked = IntStream.range(0, 30).mapToObj(i -> asking("stream " + i % 20)).toList();
    await().until(() -> reads.waiting() == 30);
    slow.countDown();

    for (int i = 0; i < 30; i++) {
      assertThat(asked.get(i).get())
          .extracting(StoredCommit::stream)
          .containsExactly("stream " + i % 20);
    }
    // The two turns become free together and may share them out.
    assertThat(questions).hasSizeLessThanOrEqualTo(2 + 2);
  }

  @Test
  void an_answer_already_under_way_is_not_given_to_who_asks_now() throws Exception {
    bothTurnsTaken();
    var again = asking("slow 1");
    await().until(() -> reads.waiting() == 1);
    slow.countDown();

    assertThat(again.get()).hasSize(1);
    assertThat(questions).containsExactly(Set.of("slow 1"), Set.of("slow 2"), Set.of("slow 1"));
  }

  @Test
  void one_question_takes_so_many_streams_and_no_more() throws Exception {
    bothTurnsTaken();
    var asked = IntStream.range(0, 200).mapToObj(i -> asking("stream " + i)).toList();
    await().until(() -> reads.waiting() == 200);
    slow.countDown();

    for (var each : asked) {
      assertThat(each.get()).hasSize(1);
    }
    assertThat(questions).allSatisfy(q -> assertThat(q).hasSizeLessThanOrEqualTo(64));
    assertThat(questions).hasSizeLessThanOrEqualTo(2 + 3 + 2);
  }

  @Test
  void a_failure_reaches_those_who_asked_it_and_the_next_goes_on() throws Exception {
    assertThatThrownBy(() -> reads.of("broken")).hasMessage("no answer");
    assertThat(reads.of("a")).hasSize(1);
  }

  @Test
  void who_asks_for_others_too_and_is_interrupted_fails_alone() throws Exception {
    bothTurnsTaken();
    var asked = IntStream.range(0, 9).mapToObj(i -> asking("cut off")).toList();
    await().until(() -> reads.waiting() == 9);
    slow.countDown();

    int failed = 0;
    for (var each : asked) {
      try {
        assertThat(each.get()).hasSize(1);
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(MongoInterruptedException.class);
        failed++;
      }
    }
    assertThat(failed).isLessThanOrEqualTo(1);
  }

  @Test
  void who_is_interrupted_gets_the_answer_and_stays_interrupted() throws Exception {
    bothTurnsTaken();
    var interrupted =
        threads.submit(() -> {
          Thread.currentThread().interrupt();
          return reads.of("a").size() == 1 && Thread.interrupted();
        });
    await().until(() -> reads.waiting() == 1);
    slow.countDown();

    assertThat(interrupted.get()).isTrue();
  }

  @Test
  void each_of_many_gets_its_own_stream_whole_and_in_order() throws Exception {
    try (var ledger = LedgerStore.open(TestMongo.client(), TestMongo.database("streams"))) {
      for (int stream = 0; stream < 12; stream++) {
        for (int seq = 0; seq <= stream; seq++) {
          ledger.append(Example.commit("pupil:" + stream, seq, 1));
        }
      }
      var asked =
          IntStream.range(0, 120)
              .mapToObj(i -> threads.submit(() -> ledger.stream("pupil:" + i % 13)))
              .toList();
      for (int i = 0; i < 120; i++) {
        int stream = i % 13;
        var expected = IntStream.rangeClosed(0, stream == 12 ? -1 : stream).mapToObj(s -> (long) s);
        assertThat(asked.get(i).get())
            .allMatch(c -> c.stream().equals("pupil:" + stream))
            .extracting(StoredCommit::firstSeq)
            .containsExactlyElementsOf(expected.toList());
      }
    }
  }
}
