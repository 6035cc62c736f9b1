package waymark.ledger.http;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body without repeating what stood in it. */
final class UnreadableJson {
  private UnreadableJson() {}

  static Problem explain(@Nullable Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case StreamConstraintsException tooDeep ->
          Problem.badRequest(
              "malformed-json",
              "This JSON cannot be read",
              "The JSON is nested too deeply or holds a number that is too long.");
      case StreamReadException malformed ->
          Problem.badRequest(
              "malformed-json",
              "This is not JSON",
              "The body is not valid JSON, or gives a field twice, or a number out of range.");
      case MismatchedInputException wrong when wrong.getPath().isEmpty() ->
          Problem.badRequest(
              "malformed-json",
              "This is not the JSON expected here",
              "Send one JSON object with the fields this address takes.");
      case InvalidNullException missing ->
          Problem.invalid(pointer(missing.getPath()), "This has to be given.");
      case MismatchedInputException wrong ->
          Problem.invalid(pointer(wrong.getPath()), wrongValue(wrong));
      case null, default ->
          Problem.badRequest(
              "malformed-json", "This is not JSON", "Send one JSON object as the body.");
    };
  }

  static Problem numberOutOfRange() {
    return Problem.badRequest(
        "malformed-json", "This is not JSON", "The body holds a number that is out of range.");
  }

  private static Problem unknownField(UnrecognizedPropertyException unknown) {
    var known = new TreeSet<String>();
    for (var id : unknown.getKnownPropertyIds()) {
      known.add(String.valueOf(id));
    }
    var parent = unknown.getPath().subList(0, Math.max(0, unknown.getPath().size() - 1));
    return Problem.badRequest(
        "unknown-field",
        "A field that is not known here",
        "%s may hold: %s."
            .formatted(parent.isEmpty() ? "The body" : pointer(parent), String.join(", ", known)));
  }

  private static String wrongValue(MismatchedInputException wrong) {
    var message = wrong.getOriginalMessage();
    if (message != null && message.startsWith("Missing required")) {
      return "This has to be given.";
    }
    var type = wrong.getTargetType();
    return switch (type == null ? "" : type.getSimpleName()) {
      case "LocalDate" -> "Give a date that exists, as YYYY-MM-DD.";
      case "Instant" -> "Give an instant in UTC, such as 2026-01-31T09:30:00Z.";
      case "UUID" -> "Give an id as it was answered: a UUID.";
      case "int", "Integer", "long", "Long" -> "Give a whole number.";
      case "boolean", "Boolean" -> "Give true or false.";
      case "String" -> "Give text in quotation marks.";
      default -> "This is not of the kind expected here.";
    };
  }

  /** A JSON pointer; names in it are those of our own fields, never a caller's. */
  private static String pointer(List<JacksonException.Reference> path) {
    var pointer = new StringBuilder();
    for (var step : path) {
      pointer
          .append('/')
          .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    return pointer.toString();
  }
}
