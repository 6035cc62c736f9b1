package waymark.ledger.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.ledger.testing.Mutant;

/** The simulation can fail: with one mechanism broken in a copy, it finds that. */
class BrokenMechanismsTest {

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(
            "a duplicate is judged before its command is looked for",
            "store/Sequencer",
            "for (StoredCommit rival : rivals) { if (first.is(rival))",
            """
            if (rivals.stream().anyMatch(first::hasPlaceInStreamOf)) { \
            first.conflict(); return renumber(others); } \
            for (StoredCommit rival : rivals) { if (first.is(rival))\
            """),
        Arguments.of(
            "two batches are in flight",
            "store/Sequencer",
            "int stored = untilAnswered(() -> commits.insert(sent));",
            """
            int half = (sent.size() + 1) / 2; \
            try { if (half < sent.size()) { commits.insert(sent.subList(half, sent.size())); } } \
            catch (MongoException e) { LOG.debug("later"); } \
            int stored = untilAnswered(() -> commits.insert(sent.subList(0, half)));\
            """),
        Arguments.of(
            "the newest position is read before a majority has it",
            "store/Commits",
            ".withReadConcern(ReadConcern.MAJORITY)",
            ".withReadConcern(ReadConcern.LOCAL)"),
        Arguments.of(
            "a clock that goes back takes recordedAt with it",
            "store/Sequencer",
            "now.isBefore(head.recordedAt()) ? head.recordedAt() : now",
            "now"),
        Arguments.of(
            "a publisher goes by its progress, not by the topic",
            "publish/Turn",
            "published = end(last.get(), check);",
            "published = noted;"),
        Arguments.of(
            "a publisher begins with the last commit again, whole as it stands there",
            "publish/LastRecord",
            "return index == count - 1 ? position : position - 1;",
            "return position - 1;"),
        Arguments.of(
            "a reader's place may be written before its rows are",
            "feed/Storing",
            "Abreast.all( foldings",
            """
            var ahead = place.at(nextOffset, intake.ledgerId(), progress.runs()); \
            noting.reached(ahead, List.of()); \
            Abreast.all( foldings\
            """),
        Arguments.of(
            "a reader says what it has before its rows are written",
            "feed/Storing",
            "Abreast.all( foldings",
            """
            intake.messages().stream().map(Message::head).forEach(progress::add); tell(); \
            Abreast.all( foldings\
            """),
        Arguments.of(
            "more of what waits is taken away than its row has",
            "feed/Folding",
            "parking.release(model.name(), stream, row.standing().seq());",
            "parking.release(model.name(), stream, row.standing().seq() + 1);"),
        Arguments.of(
            "a place reached while another is being written is forgotten",
            "feed/Noting",
            "reached = place;",
            "if (writing.isDone()) { reached = place; }"),
        Arguments.of(
            "a reader takes what comes without looking what it has",
            "feed/StreamGuard",
            "if (message.seq() > standing.seq())",
            "if (message.seq() > -1) { return Verdict.NEXT; } if (message.seq() > standing.seq())"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void is_found(String what, String where, String right, String wrong) {
    try (var mutant = new Mutant(where, right, wrong)) {
      SeedsProcess seeds = SeedsProcess.run(List.of(mutant.folder()), 1, 300);
      assertThat(seeds.held()).as(what).isFalse();
      assertThat(seeds.said()).as(what).startsWith("Seed ");
    }
  }
}
