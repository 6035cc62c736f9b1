package waymark.journeys.faults;

/** How long somebody asks what became of a command. */
enum Patience {
  /** Goes away before it is answered. */
  NONE,

  /** Waits for the first answer, and does not send it again where that does not come. */
  ONCE,

  /** Sends the same again until there is an answer. */
  ENDLESS;

  /**
   * In each load everybody goes away from their second command, and gives up every fourth.
   *
   * @param command the person's how manieth, from 0
   */
  static Patience of(int command) {
    if (command == 1) {
      return NONE;
    }
    return command % 4 == 0 ? ONCE : ENDLESS;
  }
}
