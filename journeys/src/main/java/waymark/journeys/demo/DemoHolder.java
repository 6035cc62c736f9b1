package waymark.journeys.demo;

import java.util.List;

/**
 * Whoever signs in with an account of the demonstration, and the one role they hold.
 *
 * @param wholeTrust whether they hold it in the whole trust, or at the first school
 * @param classes to which it is limited; none where it is not
 */
record DemoHolder(String account, String role, boolean wholeTrust, List<String> classes) {
  static final List<DemoHolder> ALL =
      List.of(
          atTheFirst("senco", "senco"),
          atTheFirst("head", "head-teacher"),
          atTheFirst("data-manager", "data-manager"),
          atTheFirst("dsl", "dsl"),
          atTheFirst("deputy-dsl", "deputy-dsl"),
          atTheFirst("class-teacher", "class-teacher", "4A"),
          atTheFirst("teaching-assistant", "teaching-assistant", "4A"),
          atTheFirst("governor", "governor"),
          atTheFirst("panel-member", "panel-member"),
          ofTheTrust("director", "trust-director"),
          ofTheTrust("trustee", "trustee"),
          ofTheTrust("trust-analyst", "trust-analyst"));

  private static DemoHolder atTheFirst(String account, String role, String... classes) {
    return new DemoHolder(account, role, false, List.of(classes));
  }

  private static DemoHolder ofTheTrust(String account, String role) {
    return new DemoHolder(account, role, true, List.of());
  }
}
