package waymark.local;

import java.util.List;
import java.util.Set;

/** What was typed after a command: what the command does not know is refused before it begins. */
public final class Arguments {
  private Arguments() {}

  /**
   * Of a command that takes nothing more.
   *
   * @throws CannotContinue where something more was typed
   */
  static void none(String command, List<String> rest) {
    if (!rest.isEmpty()) {
      throw new CannotContinue(
          "%s does not know '%s': it takes nothing more. Nothing was done; ./waymark help lists what there is."
              .formatted(command, rest.getFirst()));
    }
  }

  /**
   * Of a command that takes a folder and nothing more.
   *
   * @throws CannotContinue where there is no folder, or something else
   */
  static String folder(String command, List<String> rest) {
    if (rest.isEmpty()) {
      throw new CannotContinue(
          "Say which backup: ./waymark %s DIR, the folder that ./waymark backup --out wrote."
              .formatted(command));
    }
    boolean option = rest.getFirst().startsWith("-");
    if (option || rest.size() > 1) {
      throw new CannotContinue(
          "%s does not know '%s': it takes the folder of a backup and nothing more. Nothing was done."
              .formatted(command, option ? rest.getFirst() : rest.get(1)));
    }
    return rest.getFirst();
  }

  /**
   * Of a command whose options are {@code --name value}.
   *
   * @throws CannotContinue at the first name that is none of these, or has no value
   */
  public static void options(String command, List<String> rest, Set<String> names) {
    for (int i = 0; i < rest.size(); i += 2) {
      String name = rest.get(i);
      if (!names.contains(name)) {
        throw new CannotContinue(
            "%s does not know '%s', only %s. Nothing was done."
                .formatted(command, name, String.join(", ", names.stream().sorted().toList())));
      }
      if (i + 1 == rest.size()) {
        throw new CannotContinue("%s of %s needs a value.".formatted(name, command));
      }
    }
  }
}
