package waymark.cases.directory;

import java.util.Set;

/** The roles a person may hold (docs/language.md), and where each may be held. */
public final class Roles {
  public static final String SENCO = "senco";
  public static final String TRUST_DIRECTOR = "trust-director";
  public static final String TRUST_ADMINISTRATOR = "trust-administrator";

  /** Held at one school, once for each school. */
  public static final Set<String> AT_A_SCHOOL =
      Set.of(
          "class-teacher",
          SENCO,
          "dsl",
          "deputy-dsl",
          "head-teacher",
          "governor",
          "panel-member",
          "teaching-assistant",
          "data-manager");

  /** Of those, the ones that reach only pupils of the classes their grant names. */
  public static final Set<String> IN_CLASSES = Set.of("class-teacher", "teaching-assistant");

  /** Held in the whole trust. */
  public static final Set<String> IN_THE_TRUST =
      Set.of("trustee", TRUST_DIRECTOR, "trust-analyst", TRUST_ADMINISTRATOR);

  private Roles() {}
}
