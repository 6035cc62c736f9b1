package waymark.reporting.subjectaccess;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a request has come. */
enum AccessStage {
  /** Who is asking has still to be confirmed. */
  @JsonProperty("received")
  RECEIVED,
  @JsonProperty("gathering")
  GATHERING,
  @JsonProperty("in-redaction")
  IN_REDACTION,
  @JsonProperty("approved")
  APPROVED,
  @JsonProperty("sent")
  SENT,
  @JsonProperty("refused")
  REFUSED;

  boolean closed() {
    return this == SENT || this == REFUSED;
  }
}
