package waymark.journeys.bench.command.usual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A request that was answered before. */
@Entity
class KnownRequest {
  @Id @Nullable String idempotencyKey;
  @Nullable String requestHash;
  @Nullable String answer;
}
