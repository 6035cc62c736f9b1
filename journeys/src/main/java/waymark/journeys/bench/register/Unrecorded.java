package waymark.journeys.bench.register;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.journeys.bench.LeftOut;
import waymark.journeys.bench.reporting.BuiltService;
import waymark.ledger.reads.Read;
import waymark.ledger.reads.ReadLog;

/**
 * The reporting service with a log of reads that keeps nothing: a copy of one class, in which
 * {@link ReadLog#record} returns at once, before the service's own. Main code needs no switch.
 */
final class Unrecorded {
  private Unrecorded() {}

  /**
   * Options with which the service finds that copy first.
   *
   * @param folder where the copy may lie
   */
  static List<String> options(Path folder) throws IOException, LeftOut {
    String name = ReadLog.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.getParent());
    Files.write(copy, keepingNothing(name));
    String path =
        Stream.concat(Stream.of(folder), BuiltService.REPORTING.classPath().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-cp", path);
  }

  private static byte[] keepingNothing(String name) throws IOException {
    try (InputStream in = ReadLog.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null || !recordsOneByOne()) {
        throw new IllegalStateException(name + " is not as this benchmark knows it.");
      }
      var classFile = ClassFile.of();
      return classFile.transformClass(
          classFile.parse(in.readAllBytes()),
          (copy, element) -> {
            if (element instanceof MethodModel method
                && method.methodName().equalsString("record")) {
              copy.withMethodBody(
                  method.methodName(),
                  method.methodType(),
                  method.flags().flagsMask(),
                  CodeBuilder::return_);
            } else {
              copy.with(element);
            }
          });
    }
  }

  private static boolean recordsOneByOne() {
    try {
      return ReadLog.class.getMethod("record", Read.class).getReturnType() == void.class;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
