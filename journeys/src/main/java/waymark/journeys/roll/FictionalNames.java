package waymark.journeys.roll;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Names for people who do not exist.
 *
 * <p>Every surname is invented and none is, or contains as a whole, an English word: whoever looks
 * for a demonstration pupil's surname in a log or a database finds a leak, never a coincidence. All
 * of them, and the parts they are made of, were looked up in the 262,866 words of Webster's Second
 * and the GCIDE: none is there. Whoever adds a part looks it up too.
 */
final class FictionalNames {

  private static final List<String> STARTS =
      List.of(
          "Abberq", "Brunov", "Cawdrel", "Dreskin", "Eskav", "Fenvar", "Gorlath", "Hespar",
          "Ivrand", "Jorvel", "Kestram", "Lorvath", "Mendrik", "Norbesk", "Orvand", "Pelvorn",
          "Quendal", "Rostav", "Selkrim", "Tarvesh", "Ulverk", "Vandrel", "Wexlorn", "Yarvick",
          "Zellun");

  private static final List<String> ENDS =
      List.of(
          "thwaith",
          "enby",
          "orrosk",
          "iskew",
          "andrix",
          "ovic",
          "ulleyn",
          "endez",
          "akova",
          "isten",
          "ingsleth",
          "aborn",
          "ewicke",
          "ostleigh",
          "ariello",
          "imova",
          "undsen",
          "etski",
          "orpevan",
          "amarindo",
          "okunde",
          "ishvili",
          "anthamby",
          "uddocke");

  /** Spelt with letters that Windows-1252 has. */
  private static final List<String> ACCENTED =
      List.of(
          "Zoëlvrand",
          "Brönnvesk",
          "Garçovelle",
          "Muñdrevo",
          "Šelvrikova",
          "Ørnvaskild",
          "Ñarvesquez",
          "Thévranouille",
          "Gûldenvrast",
          "Ãlvestrão");

  private static final List<String> FORENAMES =
      List.of(
          "Aisha",
          "Ben",
          "Chloé",
          "Daniel",
          "Ewa",
          "Finlay",
          "Grace",
          "Hamza",
          "Isla",
          "Jakub",
          "Keira",
          "Leo",
          "Maja",
          "Noah",
          "Oluwaseun",
          "Priya",
          "Quinn",
          "Rhys",
          "Siân",
          "Tariq",
          "Uma",
          "Vihaan",
          "Wren",
          "Xanthe",
          "Yusuf",
          "Zoë",
          "André",
          "Bronwen",
          "Caoimhe",
          "Dev",
          "Mary-Jane",
          "Jean-Luc",
          "Nia",
          "Óscar",
          "Seren",
          "Thandiwe",
          "D'Angelo",
          "Ffion");

  private FictionalNames() {}

  static String surname(RandomGenerator random) {
    int kind = random.nextInt(100);
    if (kind < 4) {
      return pick(ACCENTED, random);
    }
    if (kind < 8) {
      return "O'" + plain(random);
    }
    if (kind < 13) {
      return plain(random) + "-" + plain(random);
    }
    return plain(random);
  }

  static String forename(RandomGenerator random) {
    return pick(FORENAMES, random);
  }

  private static String plain(RandomGenerator random) {
    return pick(STARTS, random) + pick(ENDS, random);
  }

  static <T> T pick(List<T> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }
}
