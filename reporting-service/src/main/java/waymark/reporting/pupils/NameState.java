package waymark.reporting.pupils;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a name can be shown. */
public enum NameState {
  @JsonProperty("known")
  KNOWN,
  /** Its key is not at hand at the moment. */
  @JsonProperty("unavailable")
  UNAVAILABLE,
  /** Its key was destroyed: it never returns. */
  @JsonProperty("erased")
  ERASED
}
