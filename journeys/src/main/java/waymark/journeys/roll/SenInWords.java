package waymark.journeys.roll;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SEN provision and needs as systems write them out that have no codes in their exports. */
final class SenInWords {
  private static final Map<String, String> NEEDS =
      Map.ofEntries(
          Map.entry("SPLD", "Specific learning difficulty"),
          Map.entry("MLD", "Moderate learning difficulty"),
          Map.entry("SLD", "Severe learning difficulty"),
          Map.entry("PMLD", "Profound and multiple learning difficulty"),
          Map.entry("SEMH", "Social, emotional and mental health"),
          Map.entry("SLCN", "Speech, language and communication needs"),
          Map.entry("HI", "Hearing impairment"),
          Map.entry("VI", "Vision impairment"),
          Map.entry("MSI", "Multi-sensory impairment"),
          Map.entry("PD", "Physical disability"),
          Map.entry("ASD", "Autistic spectrum disorder"),
          Map.entry("OTH", "Other difficulty/disability"));

  private SenInWords() {}

  static String provision(String provision) {
    return switch (provision) {
      case "K" -> "SEN Support";
      case "E" -> "Education, Health and Care Plan";
      default -> "No Special Educational Need";
    };
  }

  static @Nullable String need(@Nullable String code) {
    return code == null ? null : NEEDS.get(code);
  }
}
