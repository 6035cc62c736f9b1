package waymark.journeys.bench.visible;

/** Something that can be asked without waiting, and told apart when it shows. */
interface AskedPath {
  /** Asks the question of this number, from 0; returns at once. */
  void ask(int number);

  /** Waits until all of these have shown; gives the {@link System#nanoTime} each did. */
  long[] shown(int questions) throws Exception;
}
