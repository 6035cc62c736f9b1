package waymark.reporting.timeline;

import java.util.Set;

/** Everything recorded of one pupil, as it was said: personal values stay sealed. */
public final class TimelineProjection extends RecordedProjection {
  public TimelineProjection() {
    super("entries");
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
