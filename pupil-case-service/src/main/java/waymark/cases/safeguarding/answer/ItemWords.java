package waymark.cases.safeguarding.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import waymark.cases.safeguarding.record.CodePolicy;

/** What entries and their fields are called to whoever asked to see them. */
final class ItemWords {
  private static final String TOLD = "low-level-told";
  private static final String LOW_LEVEL_CONCLUDED = "low-level-concluded";

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("entry-corrected", "Correction"),
          Map.entry("social-care-answered", "Children's social care answered"),
          Map.entry("referred-to-social-care", "Referred to children's social care"),
          Map.entry("no-answer-came", "Children's social care did not answer"),
          Map.entry("referral-day-corrected", "Day of a referral, or of its answer, corrected"),
          Map.entry(
              "referral-withdrawn", "Referral withdrawn: it was recorded on the wrong concern"),
          Map.entry("glass-broken", "Opened in an emergency"),
          Map.entry("glass-acknowledged", "Emergency opening noted"),
          Map.entry("no-next-school-recorded", "No next school; the file stays"),
          Map.entry("no-next-school-taken-back", "No next school: recorded by mistake, taken back"),
          Map.entry("sharing-declined", "Information not shared"),
          Map.entry("concern-reattributed", "Filed about the right child"),
          Map.entry(TOLD, "Told, before it was recorded"),
          Map.entry("low-level-recorded", "Low-level concern"),
          Map.entry("low-level-noted", "Note"),
          Map.entry("referred-to-lado", "The local authority's designated officer was told"),
          Map.entry("low-level-reattributed", "It was about another person"),
          Map.entry(LOW_LEVEL_CONCLUDED, "Outcome"));

  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("occurredAt", "Time");
    LABELS.put("childAsTold", "Child, as told");
    LABELS.put("seen", "Seen and heard");
    LABELS.put("childsWords", "Child's own words");
    LABELS.put("place", "Where");
    LABELS.put("immediateDanger", "Immediate danger");
    LABELS.put("lookAgainOn", "Look again on");
    LABELS.put("correction", "What is right");
    LABELS.put("rightDay", "Right day");
    LABELS.put("instead", "Done instead");
    LABELS.put("dueBy", "Due by");
    LABELS.put("with", "With whom");
    LABELS.put("followUp", "Follow-up");
    LABELS.put("startsOn", "First day at the next school");
    LABELS.put("toOther", "Next school");
    LABELS.put("receivedBy", "Received by");
    LABELS.put("fromSchool", "From");
    LABELS.put("toSchool", "To");
    LABELS.put("what", "What was seen or told");
    LABELS.put("sharedBy", "Told by");
  }

  /** Fields that give codes of policy sets. */
  private static final Map<String, String> SETS =
      Map.of(
          "decision", CodePolicy.DECISIONS,
          "outcome", CodePolicy.OUTCOMES,
          "kind", CodePolicy.LOW_LEVEL_KINDS,
          "how", CodePolicy.REFERRAL_WAYS,
          "why", CodePolicy.NO_NEXT_SCHOOL_REASONS);

  /**
   * Ids and places in the record: they tell nobody anything, but that something may be left out.
   */
  private static final Set<String> UNSAID =
      Set.of("corrects", "referral", "opening", "transfer", "from", "pupil", "subject");

  private static final Set<String> SCHOOLS = Set.of("school", "fromSchool", "toSchool");

  private ItemWords() {}

  static String title(String kind) {
    return TITLES.getOrDefault(kind, capital(kind.replace('-', ' ')));
  }

  static String label(String field) {
    return LABELS.getOrDefault(field, capital(field));
  }

  /** The policy set of which a field gives a code; nothing where it gives none. */
  static String set(String kind, String field) {
    return kind.equals(LOW_LEVEL_CONCLUDED) && field.equals("outcome")
        ? CodePolicy.LOW_LEVEL_OUTCOMES
        : SETS.getOrDefault(field, "");
  }

  /** Who told of a concern about somebody: not told to whom it is about. */
  static boolean isNeverGiven(String field) {
    return field.equals("sharedBy");
  }

  /** Of what kind of entry it is not said who recorded it: that is who told of it. */
  static boolean isByTeller(String kind) {
    return kind.equals(TOLD);
  }

  static boolean isSchool(String field) {
    return SCHOOLS.contains(field);
  }

  static boolean isSaid(String field, String value) {
    return !UNSAID.contains(field) && !(field.equals("immediateDanger") && value.equals("false"));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
