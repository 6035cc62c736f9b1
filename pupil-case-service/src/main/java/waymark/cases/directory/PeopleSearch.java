package waymark.cases.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who of the directory is looked for, in the order of their names, a page at a time. Names are
 * opened for the question and kept nowhere.
 */
final class PeopleSearch {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Comparator<Line> BY_NAME =
      Comparator.comparing(Line::name).thenComparing(Line::person);

  private final DirectoryView view;

  PeopleSearch(DirectoryView view) {
    this.view = view;
  }

  /**
   * One page.
   *
   * @param total how many are found on all pages
   * @param next whom to name as the last of the page before, for the following one; null on the
   *     last
   */
  record Found(List<UUID> people, int total, @Nullable UUID next) {}

  /** A person with both as they are compared: without accents and capitals. */
  private record Line(UUID person, String name, String subject) {
    boolean has(String word) {
      return name.contains(word) || subject.contains(word);
    }
  }

  /**
   * @param text words that all have to stand in the name or the sign-in, in parts or whole; blank
   *     for everybody
   * @param who whom it is about at all
   * @param after the last of the page before; null for the first page
   */
  Found page(String text, Predicate<UUID> who, @Nullable UUID after, int limit) {
    List<String> words =
        Arrays.stream(SPACES.split(folded(text.strip()))).filter(w -> !w.isEmpty()).toList();
    view.readyNames();
    List<Line> found =
        view.people().stream()
            .filter(who)
            .map(this::line)
            .filter(line -> words.stream().allMatch(line::has))
            .sorted(BY_NAME)
            .toList();
    Stream<Line> rest = found.stream();
    if (after != null) {
      Line last = line(after);
      rest = rest.filter(line -> BY_NAME.compare(line, last) > 0);
    }
    List<UUID> page = rest.limit(limit + 1L).map(Line::person).toList();
    return page.size() <= limit
        ? new Found(page, found.size(), null)
        : new Found(page.subList(0, limit), found.size(), page.get(limit - 1));
  }

  private Line line(UUID person) {
    return new Line(
        person, folded(view.name(person).orElse("")), folded(view.subject(person).orElse("")));
  }

  private static String folded(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}
