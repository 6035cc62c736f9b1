package waymark.cases.roll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a row would do, or what became of it. */
public enum RowKind {
  @JsonProperty("joiner")
  JOINER,
  @JsonProperty("leaver")
  LEAVER,
  @JsonProperty("mover")
  MOVER,
  @JsonProperty("change")
  CHANGE,
  @JsonProperty("unchanged")
  UNCHANGED,
  @JsonProperty("problem")
  PROBLEM,
  /** Not of a file: a pupil whom the import's reversal left as imported. */
  @JsonProperty("stayed")
  STAYED;

  /** As the API spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
