package waymark.journeys.bench.command.usual;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A pupil's time on the register. */
@Entity
@Audited
class RegisterEntry {
  @Id @Nullable UUID id;
  @Nullable UUID pupil;
  @Nullable UUID school;
  @Nullable LocalDate occurredOn;
  @Nullable String provision;

  @Column(columnDefinition = "text")
  @Nullable String triedBefore;

  @ElementCollection @OrderColumn List<Need> needs = new ArrayList<>();
  @Version @Nullable Long version;

  @Embeddable
  record Need(int rank, String code) {}
}
