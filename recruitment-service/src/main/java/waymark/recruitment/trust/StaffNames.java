package waymark.recruitment.trust;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.Problem;

/**
 * What members of staff are called: asked for each answer and not kept, so that it needs no key and
 * who was erased has no name.
 */
public final class StaffNames {
  private static final int AT_ONCE = 100;

  private final DirectoryAsked directory;

  public StaffNames(DirectoryAsked directory) {
    this.directory = directory;
  }

  /**
   * By the person's id.
   *
   * @return without whoever is not known, and empty while the directory does not answer: a page
   *     about a candidate does not wait for the name of who wrote on it
   */
  public Map<String, String> of(Collection<String> people) {
    return asked(people, Optional::empty);
  }

  /**
   * By the person's id.
   *
   * @return without whoever is not known
   * @throws Problem 503 {@code names-not-available} while the directory does not answer
   */
  public Map<String, String> require(Collection<String> people) {
    return asked(
        people,
        () -> {
          throw Problem.of(
              503,
              "names-not-available",
              "Names of staff cannot be read at the moment",
              "Who recorded what is part of what is held, and is looked through with it. Try again in a minute.");
        });
  }

  private Map<String, String> asked(
      Collection<String> people, Supplier<Optional<JsonNode>> unanswered) {
    List<String> all = people.stream().distinct().toList();
    Map<String, String> names = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      String asked = String.join(",", all.subList(from, Math.min(from + AT_ONCE, all.size())));
      directory
          .get("/internal/names?people=" + asked)
          .or(unanswered)
          .ifPresent(answer ->
              answer
                  .required("names")
                  .properties()
                  .forEach(name -> names.put(name.getKey(), name.getValue().stringValue())));
    }
    return names;
  }
}
