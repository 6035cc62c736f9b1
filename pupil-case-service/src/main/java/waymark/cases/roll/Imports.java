package waymark.cases.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of imports, newest first.
 *
 * @param next what to ask for as {@code after} to get older ones; null on the last page
 */
public record Imports(List<ImportView> imports, @Nullable String next) {}
