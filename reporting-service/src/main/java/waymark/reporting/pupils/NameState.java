package waymark.reporting.pupils;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a name can be shown. */
public enum NameState {
  @JsonProperty("known")
  KNOWN,
  /** Its key is not at hand at the moment. */
  @JsonProperty("unavailable")
  UNAVAILABLE,
  /**
   * Not for this reader: the pupil has moved to a school that is none of theirs, and what is shown
   * is of when the pupil was at one that is.
   */
  @JsonProperty("withheld")
  WITHHELD,
  /** Its key was destroyed: it never returns. */
  @JsonProperty("erased")
  ERASED
}
