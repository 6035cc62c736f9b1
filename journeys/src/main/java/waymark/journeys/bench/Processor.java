package waymark.journeys.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** The processor's time of this process and of the benchmark's mongod, user's and system's. */
record Processor(TestBed bed) {

  /** Nanoseconds so far, in steps of some milliseconds. */
  long nanoseconds() {
    return Stream.of(ProcessHandle.current(), mongod())
        .mapToLong(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
        .sum();
  }

  private ProcessHandle mongod() {
    return ProcessHandle.of(bed.mongod().pid()).orElseThrow();
  }
}
