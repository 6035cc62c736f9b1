package waymark.journeys.bench.command.usual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A pupil on a roll, and the register entry that is open, if one is. */
@Entity
@Audited
class Pupil {
  @Id @Nullable UUID id;
  @Nullable UUID school;
  @Nullable UUID openEntry;
  @Version @Nullable Long version;
}
