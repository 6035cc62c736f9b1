package waymark.ledger.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Text in JSON is text: no control characters but line breaks and tabs, no half characters, and one
 * spelling for what reads the same (Unicode NFC), so that names compare as people compare them.
 */
@ControllerAdvice
class PlainText extends RequestBodyAdviceAdapter {
  private static final JsonMapper STRICT = StrictJson.mapper();

  /** The largest number every JSON reader takes for the same one (RFC 8259, 2^53 − 1). */
  private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

  @Override
  public boolean supports(
      MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
    return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type target,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    var tree = STRICT.readTree(message.getBody());
    var errors = new ArrayList<FieldError>();
    var plain = STRICT.writeValueAsBytes(plain(tree, "", errors));
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new Message(message.getHeaders(), new ByteArrayInputStream(plain));
  }

  private static JsonNode plain(JsonNode node, String pointer, List<FieldError> errors) {
    return switch (node) {
      case ObjectNode object -> {
        for (var name : List.copyOf(object.propertyNames())) {
          var below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
          if (!isPlain(name)) {
            errors.add(new FieldError(pointer, "A field's name here holds control characters."));
          } else {
            object.set(name, plain(object.required(name), below, errors));
          }
        }
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, plain(array.required(i), pointer + "/" + i, errors));
        }
        yield array;
      }
      case StringNode text when isPlain(text.stringValue()) ->
          StringNode.valueOf(Normalizer.normalize(text.stringValue(), Normalizer.Form.NFC));
      case StringNode text -> {
        errors.add(
            new FieldError(
                pointer, "This text holds characters that cannot be kept. Type it anew."));
        yield StringNode.valueOf("");
      }
      case NumericNode number when number.decimalValue().abs().compareTo(LARGEST) > 0 ->
          throw UnreadableJson.numberOutOfRange();
      default -> node;
    };
  }

  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(c ->
            (c < 0x20 && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x7f && c < 0xa0)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private record Message(HttpHeaders headers, InputStream body) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }
}
