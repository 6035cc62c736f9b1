package waymark.notification;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.ledger.testing.FuzzedMessage;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/**
 * Whatever a message of safeguarding or of the cases holds, it becomes a notice that can be kept
 * and read again, or is refused for what it holds.
 */
class NoticeFuzzTest {
  private static final NoticeProjection NOTICES = new NoticeProjection();
  private static final ApprovalProjection APPROVALS = new ApprovalProjection();

  @Test
  void anyMessageBecomesANoticeOrIsRefusedForWhatItHolds() {
    Mutations.of("notice").each(2_000, NoticeFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(NoticeFuzzTest.class, "notice");
  }

  /** {@code {"type": …, "body": …}}. */
  public static void fuzzerTestOneInput(byte[] message) {
    FuzzedMessage.read(message).ifPresent(given -> takenIn(NOTICES, given));
    FuzzedMessage.read(message).ifPresent(given -> takenIn(APPROVALS, given));
  }

  private static <R> void takenIn(Projection<R> news, FuzzedMessage given) {
    R notice;
    try {
      notice = news.fold(null, received(given.type(), given.body()));
    } catch (IllegalArgumentException | JacksonException refused) {
      return; // Anything else that it throws was thought of by nobody.
    }
    if (!news.read(news.write(notice)).equals(notice)) {
      throw new AssertionError("Kept and read again, the notice is another.");
    }
  }

  private static Received received(String type, ObjectNode body) {
    return new Received("fuzz", 1, 0, 1, "opening:1", 0, type, 1, Instant.EPOCH, "", "1", body);
  }
}
