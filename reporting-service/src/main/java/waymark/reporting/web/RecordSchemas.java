package waymark.reporting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each answer what its record says: a component is always there, and null only where its
 * type is {@code @Nullable}. Without this every field would be optional to those who generate types
 * from the description.
 */
final class RecordSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> resolved = chain.next().resolve(type, context, chain);
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (resolved != null && raw.isRecord() && raw.getPackageName().startsWith("waymark.")) {
      String reference = resolved.get$ref();
      Schema<?> model =
          reference == null
              ? resolved
              : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
      if (model != null && model.getProperties() != null) {
        describe(raw, model);
      }
    }
    return resolved;
  }

  private static void describe(Class<?> answer, Schema<?> model) {
    Map<String, Schema> properties = model.getProperties();
    Set<String> always = new LinkedHashSet<>();
    for (RecordComponent component : answer.getRecordComponents()) {
      String name = component.getName();
      Schema<?> property = properties.get(name);
      if (property == null) {
        continue;
      }
      if (!leftOutWhenAbsent(component)) {
        always.add(name);
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          properties.put(name, orNull(property));
        }
      }
    }
    model.setRequired(List.copyOf(always));
  }

  private static boolean leftOutWhenAbsent(RecordComponent component) {
    JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
    return include != null && include.value() == JsonInclude.Include.NON_NULL;
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.get$ref() != null) {
      return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
    }
    Set<String> types = property.getTypes();
    if (types != null && !types.contains("null")) {
      var both = new LinkedHashSet<>(types);
      both.add("null");
      property.setTypes(both);
    }
    return property;
  }
}
