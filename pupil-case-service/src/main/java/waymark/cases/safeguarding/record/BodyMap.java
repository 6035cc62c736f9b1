package waymark.cases.safeguarding.record;

import java.util.List;
import waymark.cases.pupil.InvalidValue;

/** Marks on an outline of a body, as seen; sealed as a whole. */
public record BodyMap(List<BodyMark> marks) {
  /** Most marks that one body map takes. */
  public static final int MOST = 50;

  /** What is read where the key is gone. */
  public static final BodyMap UNAVAILABLE = new BodyMap(List.of());

  public BodyMap {
    marks = List.copyOf(marks);
  }

  /**
   * @throws InvalidValue when there is no mark, or more than 50
   */
  public static BodyMap of(List<BodyMark> marks) {
    if (marks.isEmpty() || marks.size() > MOST) {
      throw new InvalidValue("Put between 1 and 50 marks on the body map, or leave it out.");
    }
    return new BodyMap(marks);
  }
}
