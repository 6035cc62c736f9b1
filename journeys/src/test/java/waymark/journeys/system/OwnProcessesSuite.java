package waymark.journeys.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What starts all it needs itself, in another JVM beside that of {@link OneSystemSuite}. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("waymark.journeys")
@IncludeClassNamePatterns({OwnProcessesSuite.FAULTS, OwnProcessesSuite.FIRST_START})
@ConfigurationParameter(
    key = "junit.jupiter.testclass.order.default",
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class OwnProcessesSuite {
  static final String FAULTS = "waymark\\.journeys\\.faults\\..*IT";
  static final String FIRST_START = ".*\\.FirstStartIT";
}
