package waymark.journeys.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What runs on the one whole system, in one JVM: all but what {@link OwnProcessesSuite} runs. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("waymark.journeys")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({OwnProcessesSuite.FAULTS, OwnProcessesSuite.FIRST_START})
@ConfigurationParameter(
    key = "junit.jupiter.testclass.order.default",
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class OneSystemSuite {}
