package waymark.reporting;

import java.util.Optional;
import java.util.UUID;
import waymark.ledger.personal.Sealed;
import waymark.reporting.timeline.Words;

/** Names nobody; of a school it wants the id, as the trust's own words do. */
public final class PlainWords implements Words {
  public static final Words WORDS = new PlainWords();

  private PlainWords() {}

  @Override
  public String person(String id) {
    return "a person";
  }

  @Override
  public String school(String id) {
    return "the school " + UUID.fromString(id);
  }

  @Override
  public String opened(Sealed sealed) {
    return "sealed " + sealed.kind();
  }

  @Override
  public Optional<String> label(String set, String code) {
    return Optional.of("of " + set);
  }
}
