package waymark.reporting.pupils;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.conversions.Bson;
import waymark.ledger.access.Scope;
import waymark.ledger.access.Scope.Classes;
import waymark.ledger.access.Scope.Schools;
import waymark.ledger.access.Scope.WholeTrust;
import waymark.reporting.register.Period;
import waymark.reporting.register.Segment;

/** Which pupils' rows a scope opens, as part of the query for them. */
public final class InScope {
  private static final String HOME = "row.home";

  private InScope() {}

  /** Whose case a school of the scope keeps, or who is now in one of its classes. */
  static Bson of(Scope scope) {
    return switch (scope) {
      case WholeTrust all -> type(HOME, BsonType.STRING);
      case Schools some -> at(some.ids());
      case Classes some -> {
        List<Bson> any = new ArrayList<>();
        any.add(at(some.whole()));
        some.classes().forEach((school, classes) -> any.add(taught(school, classes)));
        yield or(any);
      }
    };
  }

  /**
   * Who is on the roll of the school and in one of these classes, by what is recorded now: a leaver
   * is in none.
   */
  public static Bson taught(UUID school, Set<String> classes) {
    var lastSaid = operator("$arrayElemAt", "$row.particulars.className", -1);
    // Literal: a class may be called anything, also what the database would read as a field.
    var named = operator("$in", lastSaid, new Document("$literal", List.copyOf(classes)));
    var here =
        operator(
            "$and",
            operator("$eq", "$$this.school", "$" + HOME),
            operator("$eq", "$$this.to", Period.OPEN.toEpochDay()),
            operator("$eq", "$$this.unsaid", Segment.STILL.toEpochMilli()));
    var segments = new Document("input", "$row.segments").append("in", here);
    var onRoll = operator("$anyElementTrue", new Document("$map", segments));
    return and(eq(HOME, school.toString()), expr(operator("$and", named, onRoll)));
  }

  private static Bson at(Collection<UUID> schools) {
    return in(HOME, schools.stream().map(UUID::toString).toList());
  }

  private static Document operator(String name, Object... operands) {
    return new Document(name, List.of(operands));
  }
}
