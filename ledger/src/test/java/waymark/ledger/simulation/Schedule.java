package waymark.ledger.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets one of many threads run at a time and chooses by the seed which goes on: between two calls
 * of {@link #pass} a thread has the world to itself, so that a seed gives the same run again.
 */
final class Schedule {

  /**
   * The process is gone in the middle of what it did; nothing of the code under test catches it.
   */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash() {
      super("crash", null, false, false);
    }
  }

  /** Part of the world with a life of its own. */
  private static final class Actor {
    private final String name;
    private final Runnable life;
    private final int weight;
    private final Semaphore turn = new Semaphore(0);
    private long restsUntil;
    private boolean ended;
    private boolean mortal;
    private boolean doomed;
    private List<Actor> process = List.of();

    Actor(String name, Runnable life, int weight) {
      this.name = name;
      this.life = life;
      this.weight = weight;
    }
  }

  private final Random random;
  private final int mostSteps;
  private final List<Actor> actors = new ArrayList<>();
  private final CountDownLatch allEnded = new CountDownLatch(1);
  private Actor running;
  private Throwable failure;
  private int crashesPerMille;
  private long steps;

  Schedule(long seed, int mostSteps) {
    this.random = new Random(seed);
    this.mostSteps = mostSteps;
  }

  Random random() {
    return random;
  }

  boolean chance(int perMille) {
    return perMille > 0 && random.nextInt(1000) < perMille;
  }

  /** How often a mortal thread dies instead of going on; 0 ends all dying. */
  void crashes(int perMille) {
    crashesPerMille = perMille;
  }

  /** Adds a thread; some get on faster than others. */
  void add(String name, Runnable life) {
    actors.add(new Actor(name, life, 1 + random.nextInt(8)));
  }

  /** Adds the threads of one process: where one dies, all do that are mortal then. */
  void addProcess(String name, Runnable... lives) {
    int first = actors.size();
    for (Runnable life : lives) {
      add(name, life);
    }
    List<Actor> process = List.copyOf(actors.subList(first, actors.size()));
    process.forEach(actor -> actor.process = process);
  }

  /** From here on the running thread may die at any call of {@link #pass}, or no longer. */
  void mortal(boolean now) {
    running.mortal = now;
  }

  /** Says what the running thread does, where somebody looks for the step that went wrong. */
  void trace(Supplier<String> what) {
    if (Seeds.traced()) {
      String who = running.name + " " + actors.indexOf(running);
      String shorter = what.get().replaceAll("\\{\"\\$binary\": \\{[^}]*}}", "…");
      System.out.printf("%5d %s: %s%n", steps, who, shorter);
    }
  }

  long steps() {
    return steps;
  }

  /** Runs all threads to their ends; throws what the first that failed has thrown. */
  void run() {
    actors.forEach(actor -> Thread.ofVirtual().name(actor.name).start(() -> live(actor)));
    handOn();
    try {
      allEnded.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (failure instanceof RuntimeException or) {
      throw or;
    } else if (failure instanceof Error error) {
      throw error;
    }
  }

  private void live(Actor actor) {
    actor.turn.acquireUninterruptibly();
    try {
      if (failure == null) {
        actor.life.run();
      }
    } catch (Throwable thrown) {
      if (failure == null) {
        failure = thrown;
      }
    }
    actor.ended = true;
    handOn();
  }

  /** Time passes: others may go on, and this one may die. */
  void pass() {
    if (++steps > mostSteps && failure == null) {
      failure = new Violation("It has not come to rest after " + mostSteps + " steps.");
    }
    Actor self = running;
    Actor next = choose();
    if (next != self) {
      running = next;
      next.turn.release();
      self.turn.acquireUninterruptibly();
    }
    if (failure != null) {
      throw new Crash();
    }
    if (self.mortal && (self.doomed || chance(crashesPerMille))) {
      die(self);
    }
  }

  private static void die(Actor self) {
    if (!self.doomed) {
      self.process.forEach(actor -> actor.doomed = actor.mortal && !actor.ended);
    }
    self.doomed = false;
    throw new Crash();
  }

  /** Nothing to do for a while. */
  void rest() {
    running.restsUntil = steps + 5 + random.nextInt(40);
    pass();
  }

  /** Somebody has something to do for the thread of this life: it rests no longer. */
  void wake(Runnable life) {
    for (Actor actor : actors) {
      if (actor.life == life) {
        actor.restsUntil = steps;
      }
    }
  }

  private void handOn() {
    Actor next = choose();
    if (next == null) {
      allEnded.countDown();
    } else {
      running = next;
      next.turn.release();
    }
  }

  private Actor choose() {
    int total = total();
    if (total == 0) {
      // All rest: the first to wake is the next.
      steps =
          actors.stream().filter(a -> !a.ended).mapToLong(a -> a.restsUntil).min().orElse(steps);
      total = total();
    }
    int at = total == 0 ? 0 : random.nextInt(total);
    for (Actor actor : actors) {
      at -= weight(actor);
      if (at < 0) {
        return actor;
      }
    }
    return null;
  }

  private int total() {
    int total = 0;
    for (Actor actor : actors) {
      total += weight(actor);
    }
    return total;
  }

  private int weight(Actor actor) {
    return actor.ended || actor.restsUntil > steps ? 0 : actor.weight;
  }
}
