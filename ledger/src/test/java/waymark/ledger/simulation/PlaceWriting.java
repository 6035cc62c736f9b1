package waymark.ledger.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import waymark.ledger.feed.SteppedFeed;

/**
 * The thread of a reading process that writes its place, while the other reads on: whatever the
 * seed says may happen between two of its steps, and between a batch's rows and their place.
 */
final class PlaceWriting implements Runnable, SteppedFeed.Later {

  private final World world;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean over;

  PlaceWriting(World world) {
    this.world = world;
  }

  /** The process is started again, and knows nothing of what it was about to write. */
  void startAgain() {
    waiting.clear();
  }

  /** The process ends, and is not started again. */
  void end() {
    over = true;
  }

  @Override
  public void execute(Runnable write) {
    waiting.add(write);
    world.schedule.wake(this);
  }

  /** Waits as a thread of this world does, so that the writing one has its turns. */
  @Override
  public void await(CompletableFuture<Void> done) {
    while (!done.isDone()) {
      world.schedule.rest();
    }
  }

  @Override
  public void run() {
    while (!over) {
      world.schedule.mortal(true);
      try {
        if (waiting.isEmpty()) {
          world.schedule.rest();
        } else {
          waiting.removeFirst().run();
        }
      } catch (Schedule.Crash e) {
        // Its process is gone, and this with it.
      }
      world.schedule.mortal(false);
      world.schedule.pass();
    }
  }
}
