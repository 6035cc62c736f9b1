package waymark.reporting.pupils;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an erasure has come. */
public enum ErasureStage {
  @JsonProperty("requested")
  REQUESTED,
  /** Decided: the key is being destroyed. */
  @JsonProperty("approved")
  APPROVED,
  @JsonProperty("erased")
  ERASED
}
