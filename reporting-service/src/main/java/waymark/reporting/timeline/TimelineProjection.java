package waymark.reporting.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.feed.Received;
import waymark.ledger.personal.Sealed;

/** Everything recorded of one pupil, as it was said: personal values stay sealed. */
public final class TimelineProjection extends RecordedProjection {
  /** Of the trust it knows nothing: what is asked is whether it could be. */
  private static final Words TRIED_OUT =
      new Words() {
        @Override
        public String person(String id) {
          return id;
        }

        @Override
        public String school(String id) {
          return UUID.fromString(id).toString();
        }

        @Override
        public String opened(Sealed sealed) {
          return sealed.kind();
        }

        @Override
        public Optional<String> label(String set, String code) {
          return Optional.empty();
        }
      };

  public TimelineProjection() {
    super("entries");
  }

  /** A message that no timeline could tell of is set aside, before any has it. */
  @Override
  public List<Recorded> fold(@Nullable List<Recorded> before, Received message) {
    List<Recorded> all = super.fold(before, message);
    var _ = Timeline.of(List.of(all.getLast()), Instant.MAX, TRIED_OUT);
    return all;
  }

  @Override
  public String name() {
    return "timelines";
  }

  @Override
  public Set<String> types() {
    return Titles.TYPES;
  }

  @Override
  public boolean concerns(String stream) {
    return stream.startsWith("pupil:");
  }
}
