package waymark.ledger.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;

/** Opens the boxes of the contracts' examples, which are sealed with nothing. */
public final class PlainKeys implements Keys {
  public static final Keys KEYS = new PlainKeys();

  private PlainKeys() {}

  @Override
  public Sealed seal(String key, String kind, String text) {
    return new Sealed(
        key, kind, Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)));
  }

  @Override
  public Optional<String> open(Sealed sealed) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(sealed.box()), UTF_8));
    } catch (IllegalArgumentException noBox) {
      return Optional.empty();
    }
  }

  @Override
  public boolean erased(String key) {
    return false;
  }

  @Override
  public void ready(Collection<String> keys) {}
}
