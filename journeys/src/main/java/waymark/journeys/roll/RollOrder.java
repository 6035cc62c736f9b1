package waymark.journeys.roll;

import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param pupils how many pupils are on the roll, from 0
 * @param style one of {@link RollStyle#names()}
 * @param seed another seed gives other people
 * @param school the school whose roll it is
 * @param term 1 for the first roll; each later term some pupils have left, joined or changed
 * @param messy whether the mistakes met in real files are made
 * @param encoding overrides the style's own encoding: utf-8, utf-8-bom, utf-16le, utf-16be,
 *     windows-1252
 * @param delimiter overrides the style's own delimiter: comma, semicolon, tab (CSV styles only)
 */
public record RollOrder(
    int pupils,
    String style,
    long seed,
    School school,
    int term,
    boolean messy,
    @Nullable String encoding,
    @Nullable String delimiter) {

  public static final String USAGE =
      """
      usage: demo roll --pupils N --style S [--seed K] [--school LA/ESTABLISHMENT/NAME] [--term T]
                       [--mess none|some] [--encoding E] [--delimiter comma|semicolon|tab]
        S  %s
        E  utf-8, utf-8-bom, utf-16le, utf-16be, windows-1252 (default: as the style's vendor writes it)
        T  1 (default) or later: the same roll some terms on, with leavers, joiners and changes\
      """
          .formatted(String.join(", ", RollStyle.names()));

  /**
   * A school as a transfer file names it: local authority (3 digits), establishment (4 digits),
   * name.
   */
  public record School(String la, String establishment, String name) {
    static School parse(String text) {
      String[] parts = text.split("/", 3);
      if (parts.length < 2 || !parts[0].matches("\\d{3}") || !parts[1].matches("\\d{4}")) {
        throw new IllegalArgumentException(
            "--school is LA/ESTABLISHMENT/NAME, for example 999/4001/Rowan Vale Academy");
      }
      return new School(parts[0], parts[1], parts.length == 3 ? parts[2] : "School " + parts[1]);
    }
  }

  /** A plain order: seed 1, first term, messy, as the vendor writes it. */
  public static RollOrder of(int pupils, String style) {
    School school = new School("999", "4001", "Rowan Vale Academy");
    return new RollOrder(pupils, style, 1, school, 1, true, null, null);
  }

  RollOrder withPupils(int other) {
    return new RollOrder(other, style, seed, school, term, messy, encoding, delimiter);
  }

  RollOrder withStyle(String other) {
    return new RollOrder(pupils, other, seed, school, term, messy, encoding, delimiter);
  }

  public RollOrder withSchool(School other) {
    return new RollOrder(pupils, style, seed, other, term, messy, encoding, delimiter);
  }

  public RollOrder withTerm(int other) {
    return new RollOrder(pupils, style, seed, school, other, messy, encoding, delimiter);
  }

  public RollOrder withSeed(long other) {
    return new RollOrder(pupils, style, other, school, term, messy, encoding, delimiter);
  }

  public RollOrder tidy() {
    return new RollOrder(pupils, style, seed, school, term, false, encoding, delimiter);
  }

  public RollOrder written(@Nullable String inEncoding, @Nullable String withDelimiter) {
    return new RollOrder(pupils, style, seed, school, term, messy, inEncoding, withDelimiter);
  }
}
