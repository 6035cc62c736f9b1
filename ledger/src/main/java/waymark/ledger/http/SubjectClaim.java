package waymark.ledger.http;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * Puts the claim by which a provider names a person for good in the place of {@code sub}, which
 * with some providers is another one for every program the person signs in to.
 */
final class SubjectClaim implements Converter<Map<String, Object>, Map<String, Object>> {
  private static final String SUBJECT = "sub";

  private final Converter<Map<String, Object>, Map<String, Object>> usual =
      MappedJwtClaimSetConverter.withDefaults(Map.of());
  private final String claim;

  SubjectClaim(String claim) {
    this.claim = claim;
  }

  /** Without the claim there is no subject, and the token is refused. */
  @Override
  public Map<String, Object> convert(Map<String, Object> claims) {
    var read = new HashMap<>(usual.convert(claims));
    if (read.get(claim) instanceof String subject && !subject.isBlank()) {
      read.put(SUBJECT, subject);
    } else {
      read.remove(SUBJECT);
    }
    return read;
  }
}
