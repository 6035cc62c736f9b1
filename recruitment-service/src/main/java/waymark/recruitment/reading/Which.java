package waymark.recruitment.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Which candidates a list is of; one may be on several. */
public enum Which {
  ALL(each -> true),
  OPEN(Standing::open),
  WAITING(Standing::waiting),
  DUE(Standing::due),
  HELD(Standing::held),
  PROPOSED(Standing::proposed),
  ASKED(Standing::asked);

  private final Predicate<Standing> test;

  Which(Predicate<Standing> test) {
    this.test = test;
  }

  boolean has(Standing standing) {
    return test.test(standing);
  }

  /** As it is written in an address; empty where there is no such list. */
  public static Optional<Which> of(String written) {
    return Arrays.stream(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst();
  }
}
