package waymark.journeys.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.journeys.bench.visible.Stages;

/**
 * Of what the time until a command shows is made, as {@code visible-p50} has it: {@code ./waymark
 * bench stages}. No comparison, and so no control: the means of the stages add up to the whole.
 */
public final class StagesBench {
  private static final int PER_SECOND = 500;
  private static final int ROUNDS = 40;
  private static final int WARM_UP = 20;
  private static final String LINE = "%-36s %8s %10s %10s %10s%n";

  private StagesBench() {}

  public static void main(String[] arguments) throws Exception {
    var bed = new TestBed(Duration.ofMillis(500));
    Runtime.getRuntime().addShutdownHook(new Thread(bed::close));
    var stages = new Stages(bed, PER_SECOND);
    for (int i = 0; i < WARM_UP; i++) {
      stages.round();
    }
    var processor = new Processor(bed);
    long before = processor.nanoseconds();
    long began = System.nanoTime();
    Map<String, List<long[]>> took = new LinkedHashMap<>();
    for (int i = 0; i < ROUNDS; i++) {
      stages
          .round()
          .forEach(
              (stage, each) -> took.computeIfAbsent(stage, first -> new ArrayList<>()).add(each));
    }
    double busy = (double) (processor.nanoseconds() - before) / (System.nanoTime() - began);
    System.out.printf(LINE, "milliseconds", "number", "mean", "p50", "p99");
    took.forEach(StagesBench::line);
    System.out.printf(
        "%nProcessors busy: %.1f of %d.%n", busy, Runtime.getRuntime().availableProcessors());
    System.exit(0);
  }

  private static void line(String stage, List<long[]> rounds) {
    long[] all = rounds.stream().flatMapToLong(Arrays::stream).toArray();
    var measured = Measured.of(0, all);
    System.out.printf(
        LINE,
        stage,
        all.length,
        figure(Arrays.stream(all).average().orElse(0) / 1e6),
        figure(measured.p50()),
        figure(measured.p99()));
  }

  private static String figure(double milliseconds) {
    return "%.2f".formatted(milliseconds);
  }
}
