package waymark.journeys.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pupils of one order, made one at a time from the seed and their place on the roll, so that a
 * file of any length takes no more memory than a short one.
 */
final class Cohort {

  /** Nothing in a file lies after the day it was written. */
  private static final LocalDate LATEST = LocalDate.of(SchoolYear.AUTUMN, 9, 14);

  private static final int PUPILS_OF_A_CLASS = 30;
  private static final String LETTERS = "ABCDEF";

  private static final List<String> NEEDS =
      List.of("SPLD", "MLD", "SEMH", "SLCN", "HI", "VI", "PD", "ASD", "OTH", "SLD", "MSI", "PMLD");

  private final RollOrder order;
  private final int firstYear;

  Cohort(RollOrder order) {
    this.order = order;
    // Establishment numbers from 4000 up belong to secondary schools: years 7 to 11, else reception
    // to 6.
    this.firstYear = Integer.parseInt(order.school().establishment()) >= 4000 ? 7 : 0;
  }

  /** The rows of the file, in its order; a messy order repeats some pupils. */
  Stream<GeneratedPupil> rows() {
    // Each later term one in forty is new: those take places after the first term's.
    int joined = (order.term() - 1) * Math.max(1, order.pupils() / 40);
    return IntStream.range(0, order.pupils() + joined)
        .filter(index -> !hasLeft(index))
        .boxed()
        .flatMap(index -> order.messy() ? Mess.made(pupil(index), index) : Stream.of(pupil(index)));
  }

  private boolean hasLeft(int index) {
    return index < order.pupils() && index % 40 < order.term() - 1;
  }

  private GeneratedPupil pupil(int index) {
    SplittableRandom random = new SplittableRandom(order.seed() * 1_000_003L + index * 7919L);
    int year = firstYear + random.nextInt(years());
    int bornInAutumnOf = SchoolYear.AUTUMN - year - 5;
    LocalDate born = LocalDate.of(bornInAutumnOf, 9, 1).plusDays(random.nextInt(365));
    String upn = FictionalUpn.of(order.school(), index, bornInAutumnOf + 4, order.seed());
    String surname = FictionalNames.surname(random);
    String forename = FictionalNames.forename(random);
    String preferred = random.nextInt(9) == 0 ? FictionalNames.forename(random) : null;
    String middle = random.nextInt(3) == 0 ? FictionalNames.forename(random) : null;
    String sex = random.nextBoolean() ? "F" : "M";
    String letter = letter(random.nextInt(LETTERS.length()));
    List<SenSpell> sen = sen(random, born);
    List<String> needs = sen.isEmpty() ? List.of() : needs(random);
    if (order.term() > 1 && index % 40 == 11) {
      surname = FictionalNames.surname(random);
    }
    if (order.term() > 1 && index % 40 == 17) {
      letter = letter.equals("A") ? "B" : "A";
    }
    String className = (year == 0 ? "R" : Integer.toString(year)) + letter;
    LocalDate entered = entered(year - firstYear, index);
    return new GeneratedPupil(
        upn, null, surname, forename, preferred, middle, born, sex, year, className, entered, sen,
        needs);
  }

  /** As many classes to a year as its pupils fill. */
  private String letter(int drawn) {
    int classes = Math.clamp(order.pupils() / years() / PUPILS_OF_A_CLASS, 1, LETTERS.length());
    return String.valueOf(LETTERS.charAt(drawn % classes));
  }

  private int years() {
    return firstYear == 0 ? 7 : 5;
  }

  /**
   * Most come with their year in September; one in nine later, in the course of the years since.
   */
  private static LocalDate entered(int yearsAgo, int index) {
    LocalDate withTheirYear = LocalDate.of(SchoolYear.AUTUMN - yearsAgo, 9, 3);
    LocalDate later = withTheirYear.plusDays(30L + index * 37L % 700);
    return index % 9 == 4 && later.isBefore(LATEST) ? later : withTheirYear;
  }

  private static List<SenSpell> sen(RandomGenerator random, LocalDate born) {
    int share = random.nextInt(100);
    LocalDate start = born.plusYears(4).plusMonths(random.nextInt(8)).plusDays(random.nextInt(28));
    LocalDate next = start.plusMonths(3 + random.nextInt(9));
    if (share >= 22 || start.isAfter(LATEST)) {
      return List.of();
    }
    List<SenSpell> spells = new ArrayList<>();
    spells.add(new SenSpell(start, "K"));
    if ((share < 4 || share >= 20) && !next.isAfter(LATEST)) {
      spells.add(new SenSpell(next, share < 4 ? "E" : "N"));
    }
    return List.copyOf(spells);
  }

  private static List<String> needs(RandomGenerator random) {
    String first = FictionalNames.pick(NEEDS, random);
    @Nullable String second = random.nextInt(3) == 0 ? FictionalNames.pick(NEEDS, random) : null;
    return second == null || second.equals(first) ? List.of(first) : List.of(first, second);
  }
}
