package waymark.journeys.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.journeys.deployment.Repository;

/** Every address that the pages answer to, as gateway/ui writes it down: {@code :name} is any. */
record Routes(List<String> all) {
  private static final String UI = "gateway/ui/src/";
  private static final Pattern ROUTE =
      Pattern.compile("<Route\\b((?:[^<>]|<\\w+ (?:\\w+=\\{\\w+} )?/>)*)>|</Route>");
  private static final Pattern PATH = Pattern.compile("\\bpath=\"([^\"]*)\"");
  private static final Pattern ACT = Pattern.compile("(?m)^  '?([a-z-]+)'?: \\{$");

  /**
   * With each of a concern's acts, which share an address, in its place.
   *
   * @param files that hold routes, below the folder of the pages' sources
   */
  static Routes of(String... files) {
    List<String> found = new ArrayList<>();
    for (String file : files) read(text(file), found);
    return new Routes(found.stream().flatMap(route -> acts(route).stream()).toList());
  }

  /** The one that a browser would open there, as the most literal one wins; empty where none is. */
  String opened(String address) {
    return all.stream()
        .filter(route -> pattern(route).matcher(address).matches())
        .min(Comparator.comparingLong(route -> route.chars().filter(c -> c == ':').count()))
        .orElse("");
  }

  /**
   * Goes through opening and closing elements: a route within another adds to its path, and one
   * around others is no page of its own.
   */
  private static void read(String source, List<String> found) {
    Deque<String> around = new ArrayDeque<>(List.of(""));
    ROUTE
        .matcher(source)
        .results()
        .forEach(tag -> {
          if (tag.group(1) == null) {
            around.pop();
            return;
          }
          var path = PATH.matcher(tag.group(1));
          var given = path.find() ? path.group(1) : "";
          var whole = given.startsWith("/") ? given : around.peek() + "/" + given;
          var address =
              whole.length() > 1 && whole.endsWith("/") ? whole.replaceFirst("/$", "") : whole;
          if (tag.group(1).endsWith("/")) found.add(address);
          else around.push(address);
        });
  }

  private static List<String> acts(String route) {
    if (!route.endsWith("/:act")) return List.of(route);
    return ACT.matcher(actsOf(route).map(Routes::text).collect(Collectors.joining()))
        .results()
        .map(act -> route.replace(":act", act.group(1)))
        .toList();
  }

  private static Stream<String> actsOf(String route) {
    if (route.startsWith("/candidates")) {
      return Stream.of("candidates/candidateActs.ts", "candidates/candidateAccessActs.ts");
    }
    return Stream.of(actsFile(route));
  }

  private static String actsFile(String route) {
    if (route.contains("/erasures/")) return "lowlevel/proposalActs.ts";
    if (route.startsWith("/low-level/people")) return "lowlevel/staffFileActs.ts";
    if (route.startsWith("/low-level")) return "lowlevel/lowLevelActs.ts";
    return route.contains("/keeping/") ? "safeguarding/fileActs.ts" : "safeguarding/concernActs.ts";
  }

  private static Pattern pattern(String route) {
    return Pattern.compile(
        Arrays.stream(route.split("/", -1))
            .map(part -> part.startsWith(":") ? "[^/]+" : Pattern.quote(part))
            .collect(Collectors.joining("/")));
  }

  private static String text(String file) {
    try {
      return Files.readString(Repository.file(UI + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
