package waymark.ledger.simulation;

import java.util.Random;

/**
 * How often what goes wrong in one run, out of a thousand: each run has its own mixture, so that
 * rare things happen often in some.
 *
 * @param lostRequests never arrive
 * @param lostReplies are done, and nobody is told
 * @param late are done some time after the caller was told that the connection is cut
 * @param halves are done in part, then the server dies
 * @param unconfirmed are done, but the majority's word does not come in time
 * @param failovers of the server's steps: what no majority has is gone
 * @param crashes of the steps of a process
 * @param jumps of a process' clock, at each reading
 */
record Faults(
    int lostRequests,
    int lostReplies,
    int late,
    int halves,
    int unconfirmed,
    int failovers,
    int crashes,
    int jumps) {

  static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0, 0, 0);

  static Faults drawn(Random random) {
    return new Faults(
        some(random, 60),
        some(random, 120),
        some(random, 120),
        some(random, 60),
        some(random, 60),
        some(random, 60),
        some(random, 25),
        some(random, 200));
  }

  private static int some(Random random, int most) {
    return random.nextInt(3) == 0 ? 0 : random.nextInt(most);
  }
}
