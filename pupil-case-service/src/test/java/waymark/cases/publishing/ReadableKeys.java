package waymark.cases.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;

/** Boxes one can read, as in the examples of contracts/: for files that must stay the same. */
public final class ReadableKeys implements Keys {
  @Override
  public Sealed seal(String key, String kind, String text) {
    return new Sealed(
        key, kind, Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)));
  }

  @Override
  public Optional<String> open(Sealed sealed) {
    return Optional.of(new String(Base64.getUrlDecoder().decode(sealed.box()), UTF_8));
  }

  @Override
  public boolean erased(String key) {
    return false;
  }

  @Override
  public void ready(Collection<String> keys) {}
}
