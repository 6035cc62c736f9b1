package waymark.journeys.bench.reporting;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import waymark.journeys.bench.LeftOut;
import waymark.ledger.feed.Projection;

/**
 * The folds that reporting keeps of the cases ledger, out of the built service: services share no
 * code, so that nothing here may be compiled against them.
 */
public final class ReportingReadModels {
  private static final List<String> NAMES =
      List.of(
          "waymark.reporting.pupils.PupilProjection",
          "waymark.reporting.timeline.TimelineProjection");

  private ReportingReadModels() {}

  /** New ones; they hold nothing. */
  @SuppressWarnings("resource") // Classes are loaded from it for as long as the benchmark runs.
  public static List<Projection<?>> load() throws LeftOut {
    try {
      var urls = new ArrayList<URL>();
      for (var path : BuiltService.REPORTING.classPath()) {
        urls.add(path.toUri().toURL());
      }
      var loader = new URLClassLoader(urls.toArray(URL[]::new), Projection.class.getClassLoader());
      var loaded = new ArrayList<Projection<?>>();
      for (String name : NAMES) {
        var type = Class.forName(name, true, loader).asSubclass(Projection.class);
        loaded.add(type.getConstructor().newInstance());
      }
      return loaded;
    } catch (MalformedURLException | ReflectiveOperationException e) {
      throw new IllegalStateException("Reporting's read models are not where they were.", e);
    }
  }
}
