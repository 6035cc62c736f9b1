package waymark.reporting.pupils;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pupil's name as the roll gives it. */
public record PupilName(
    String surname,
    String forename,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String preferredSurname,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String preferredForename,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String middleNames) {

  /** Reads the text a sealed name opens to. */
  public static PupilName parse(String text) {
    JsonNode json = JsonMapper.shared().readTree(text);
    return new PupilName(
        json.path("surname").asString(""),
        json.path("forename").asString(""),
        given(json, "preferredSurname"),
        given(json, "preferredForename"),
        given(json, "middleNames"));
  }

  private static @Nullable String given(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.get(field).asString() : null;
  }

  /** What the pupil is called in lists: the preferred surname, or the surname. */
  public String listedSurname() {
    return preferredSurname == null ? surname : preferredSurname;
  }

  public String listedForename() {
    return preferredForename == null ? forename : preferredForename;
  }
}
