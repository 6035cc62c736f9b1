package waymark.cases.safeguarding.web;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.CountDownLatch;

/** A process as its database sees it: late with what it deletes, and never heard of afterwards. */
final class DiesAfterDeleting implements CommandListener {
  private final CountDownLatch late = new CountDownLatch(1);
  private final CountDownLatch woken = new CountDownLatch(1);
  private final CountDownLatch died = new CountDownLatch(1);
  private final CountDownLatch ever = new CountDownLatch(1);

  void awaitLate() throws InterruptedException {
    late.await();
  }

  void deletesAndDies() throws InterruptedException {
    woken.countDown();
    died.await();
  }

  /** For the end of a test: its client says goodbye to the database. */
  void release() {
    ever.countDown();
  }

  @Override
  public void commandStarted(CommandStartedEvent command) {
    try {
      if (command.getCommandName().equals("delete")) {
        late.countDown();
        woken.await();
      } else if (woken.getCount() == 0) {
        died.countDown();
        ever.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
