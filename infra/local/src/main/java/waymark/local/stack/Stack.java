package waymark.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.local.CannotContinue;

/** The running parts: starts them, brings one back that falls over, ends them. */
final class Stack implements AutoCloseable {
  /** A part that keeps falling over does not get better by being started again. */
  private static final int RESTARTS = 5;

  private final Home home;
  private final Progress progress;
  private final Map<String, AtomicInteger> restarts = new ConcurrentHashMap<>();
  private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean ending;

  Stack(Home home, Progress progress) {
    this.home = home;
    this.progress = progress;
  }

  /** Whether everything is being ended. */
  boolean ending() {
    return ending;
  }

  /** Starts parts side by side and returns when all are healthy. */
  void start(List<Part> parts) {
    var all = new ArrayList<CompletableFuture<Void>>();
    for (Part part : parts) {
      all.add(CompletableFuture.runAsync(() -> start(part), waiting));
    }
    try {
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof CannotContinue sentence ? sentence : e;
    }
  }

  private void start(Part part) {
    Instant began = Instant.now();
    if (part.elsewhere()) {
      Readiness.check(part);
    } else {
      Process process = launch(part);
      Readiness.await(home, part, process.toHandle());
      process.onExit().thenRunAsync(() -> bringBack(part), waiting);
    }
    progress.ready(part, Duration.between(began, Instant.now()));
  }

  private synchronized Process launch(Part part) {
    if (ending) {
      throw new CannotContinue("Stopped before everything had started.");
    }
    return Processes.start(home, part);
  }

  private void bringBack(Part part) {
    if (ending) {
      return;
    }
    progress.say(Readiness.failure(home, part, "ended unexpectedly"));
    int times = restarts.computeIfAbsent(part.name(), n -> new AtomicInteger()).incrementAndGet();
    if (times > RESTARTS) {
      progress.say("It was started again %d times and is now left alone.".formatted(RESTARTS));
      return;
    }
    try {
      start(part);
    } catch (CannotContinue e) {
      progress.say(e.sentence());
    }
  }

  /** Ends all parts, in order. */
  @Override
  public void close() {
    synchronized (this) {
      ending = true;
    }
    Stop.parts(home);
    waiting.shutdownNow();
  }
}
