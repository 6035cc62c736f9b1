package waymark.journeys.client;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What contracts/openapi promises of every address, held against what is really answered: status,
 * type and body. A field that is not described is a broken promise too.
 */
public final class Promises {
  private static final Map<Path, Promises> READ = new ConcurrentHashMap<>();
  private static final String PROBLEM = "application/problem+json";
  private static final Pattern DESCRIPTION = Pattern.compile("/openapi\\.json(\\.yaml)?$");
  private static final int SHOWN = 5;

  private final List<Promised> promised = new ArrayList<>();
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<String, Schema> documents = new ConcurrentHashMap<>();
  private final SchemaRegistry registry;

  Promises(List<Described> services) {
    services.forEach(service -> promised.addAll(service.promised()));
    promised.sort(Comparator.comparingInt(Promised::places));
    var texts = services.stream().collect(Collectors.toMap(Described::id, Described::document));
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(texts)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /**
   * @param root the source tree, in which contracts/openapi lies
   */
  public static Promises in(Path root) {
    return READ.computeIfAbsent(root, Promises::read);
  }

  private static Promises read(Path root) {
    try (var files = Files.list(root.resolve("contracts/openapi"))) {
      return new Promises(files.sorted().map(Described::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("no descriptions of interfaces in " + root, e);
    }
  }

  /**
   * Passes over what is no interface, such as a page, and over the descriptions themselves.
   *
   * @param path as it was asked for, without its question
   * @throws AssertionError naming the address and the difference
   */
  public void check(String method, String path, Answer answer) {
    if (DESCRIPTION.matcher(path).find()) return;
    var at = promised.stream().filter(each -> each.isAt(method, path)).findFirst();
    if (at.isEmpty() && !path.startsWith("/api/")) return;
    var bodies = at.isEmpty() ? refusalOfAnyAddress(answer) : at.get().of(answer.status());
    if (bodies.isEmpty()) throw broken(method, path, answer, "is not described");
    var type = type(answer);
    var schema = bodies.get().get(type);
    if (schema == null && !(bodies.get().isEmpty() && answer.text().isEmpty())) {
      throw broken(method, path, answer, "is " + type + ", not " + bodies.get().keySet());
    }
    if (schema == null || !type.endsWith("json")) return;
    var wrong = schema(schema).validate(answer.text(), InputFormat.JSON);
    if (!wrong.isEmpty()) {
      throw broken(method, path, answer, wrong.stream().limit(SHOWN).toList().toString());
    }
  }

  /** Where nothing is described, nothing but a refusal is answered: as at any other address. */
  private Optional<Map<String, String>> refusalOfAnyAddress(Answer answer) {
    return promised.stream()
        .flatMap(each -> each.of(answer.status()).stream())
        .filter(bodies -> bodies.containsKey(PROBLEM))
        .findFirst();
  }

  private Schema schema(String location) {
    return schemas.computeIfAbsent(location, this::found);
  }

  /** In its document, which is read once: as a document of its own each would hold all of it. */
  private Schema found(String location) {
    var where = SchemaLocation.of(location);
    var document = where.getAbsoluteIri().toString();
    return documents
        .computeIfAbsent(document, iri -> registry.getSchema(SchemaLocation.of(iri)))
        .getRefSchema(where.getFragment());
  }

  private static String type(Answer answer) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    return type.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
  }

  private static AssertionError broken(String method, String path, Answer answer, String how) {
    return new AssertionError(
        method + " " + path + " answered " + answer.status() + ", which " + how);
  }
}
