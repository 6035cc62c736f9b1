package waymark.ledger.personal;

import java.util.List;
import java.util.Map;

/**
 * The answer of {@code POST /internal/keys}.
 *
 * @param keys key id to Tink keyset, base64; ids that never had a key are left out
 * @param erased ids whose key was destroyed
 */
public record Released(Map<String, String> keys, List<String> erased) {}
