package waymark.ledger.simulation;

/** What everything in one run shares: whose turn it is, and what goes wrong. */
final class World {

  final Schedule schedule;
  private final Faults drawn;
  private boolean calm;

  World(long seed, int mostSteps) {
    schedule = new Schedule(seed, mostSteps);
    drawn = Faults.drawn(schedule.random());
    schedule.crashes(drawn.crashes());
  }

  Faults faults() {
    return calm ? Faults.NONE : drawn;
  }

  /** From here on nothing goes wrong any more, so that everything must come to rest. */
  void calm() {
    calm = true;
    schedule.crashes(0);
  }

  boolean isCalm() {
    return calm;
  }

  boolean chance(int perMille) {
    return schedule.chance(perMille);
  }

  int upTo(int most) {
    return schedule.random().nextInt(most + 1);
  }
}
