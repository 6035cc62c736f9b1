package waymark.journeys.bench;

/** What the callers do: one command, answered when the call returns. */
@FunctionalInterface
public interface Asking {
  void once() throws Exception;
}
