package waymark.journeys.bench.register;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
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
 * The reporting service with an altered copy of one class before its own, in which {@link
 * ReadLog#record} returns at once for some people: their reads are not recorded, those of all
 * others are. So both sides of a comparison are one process, compiled in one way. Main code needs
 * no switch.
 */
final class Unrecorded {
  private static final ClassDesc READ = ClassDesc.of(Read.class.getName());
  private static final ClassDesc STRING = ConstantDescs.CD_String;

  private Unrecorded() {}

  /**
   * Options with which the service finds that copy first.
   *
   * @param folder where the copy may lie
   * @param people how the ids begin of those whose reads are not recorded
   */
  static List<String> options(Path folder, String people) throws IOException, LeftOut {
    String name = ReadLog.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.getParent());
    Files.write(copy, passingOver(people, name));
    String path =
        Stream.concat(Stream.of(folder), BuiltService.REPORTING.classPath().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-cp", path);
  }

  private static byte[] passingOver(String people, String name) throws IOException {
    try (InputStream in = ReadLog.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null || !recordsOneByOne()) {
        throw new IllegalStateException(name + " is not as this benchmark knows it.");
      }
      var classFile = ClassFile.of();
      return classFile.transformClass(
          classFile.parse(in.readAllBytes()),
          ClassTransform.transformingMethodBodies(
              method -> method.methodName().equalsString("record"), beginningWith(people)));
    }
  }

  /** {@code if (read.actor().startsWith(people)) return;} */
  private static CodeTransform beginningWith(String people) {
    return new CodeTransform() {
      @Override
      public void atStart(CodeBuilder code) {
        code.aload(1)
            .invokevirtual(READ, "actor", MethodTypeDesc.of(STRING))
            .ldc(people)
            .invokevirtual(
                STRING, "startsWith", MethodTypeDesc.of(ConstantDescs.CD_boolean, STRING))
            .ifThen(CodeBuilder::return_);
      }

      @Override
      public void accept(CodeBuilder code, CodeElement element) {
        code.with(element);
      }
    };
  }

  private static boolean recordsOneByOne() {
    try {
      return ReadLog.class.getMethod("record", Read.class).getReturnType() == void.class;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
