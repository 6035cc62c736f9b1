package waymark.recruitment.trust;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What members of staff are called: asked for each answer and not kept, so that it needs no key and
 * who was erased has no name.
 */
public final class StaffNames {
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
    String asked = people.stream().distinct().collect(Collectors.joining(","));
    Map<String, String> names = new HashMap<>();
    if (!asked.isEmpty()) {
      directory
          .get("/internal/names?people=" + asked)
          .ifPresent(answer ->
              answer
                  .required("names")
                  .properties()
                  .forEach(name -> names.put(name.getKey(), name.getValue().stringValue())));
    }
    return names;
  }
}
