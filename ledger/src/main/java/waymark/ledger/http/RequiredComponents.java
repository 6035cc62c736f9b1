package waymark.ledger.http;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a record's components as they are: required, unless its type says {@code @Nullable},
 * and then null is among the values.
 */
final class RequiredComponents implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    var schema = chain.next().resolve(type, context, chain);
    var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    if (schema != null && raw.isRecord() && raw.getPackageName().startsWith("waymark.")) {
      describe(raw, model(schema, context));
    }
    return schema;
  }

  private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
    var reference = schema.get$ref();
    if (reference == null) {
      return schema;
    }
    var model = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    return model == null ? schema : model;
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // swagger's own model is raw
  private static void describe(Class<?> type, Schema<?> model) {
    if (model.getProperties() == null) {
      return;
    }
    var properties = (java.util.Map<String, Schema>) (java.util.Map) model.getProperties();
    for (var component : type.getRecordComponents()) {
      var property = properties.get(component.getName());
      if (property == null) {
        continue;
      }
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        model.addRequiredItem(component.getName());
      } else if (property.get$ref() != null) {
        var none = new Schema<>().types(new LinkedHashSet<>(List.of("null")));
        properties.put(component.getName(), new Schema<>().anyOf(List.of(property, none)));
      } else if (property.getTypes() != null) {
        property.getTypes().add("null");
      }
    }
  }
}
