package dev.lull.controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

/// The arrows between the modules, and a few rules of the house, as a build error.
@AnalyzeClasses(packages = "dev.lull", importOptions = ArrowsTest.NoTests.class)
final class ArrowsTest {
  /// The other modules' tests come as jars.
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
    }
  }

  private static final String PROTOCOL = "dev.lull.protocol..";
  private static final String PATTERNS = "dev.lull.patterns..";
  private static final String HARDWARE = "dev.lull.hardware..";
  private static final String CONTROLLER = "dev.lull.controller..";

  @ArchTest
  static final ArchRule patternsKnowNoOtherModule =
      noClasses()
          .that()
          .resideInAPackage(PATTERNS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PROTOCOL, HARDWARE, CONTROLLER);

  @ArchTest
  static final ArchRule theWireKnowsNoOtherModule =
      noClasses()
          .that()
          .resideInAPackage(PROTOCOL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PATTERNS, HARDWARE, CONTROLLER);

  @ArchTest
  static final ArchRule hardwareKnowsTheWireOnly =
      noClasses()
          .that()
          .resideInAPackage(HARDWARE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PATTERNS, CONTROLLER);

  @ArchTest
  static final ArchRule theControllerLeavesTheWireToHardware =
      noClasses()
          .that()
          .resideInAPackage(CONTROLLER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PROTOCOL);

  @ArchTest
  static final ArchRule thePlayerKnowsNeitherMqttNorConfiguration =
      noClasses()
          .that()
          .resideInAPackage("dev.lull.controller.player..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.lull.controller.mqtt..",
              "dev.lull.controller.config..",
              "dev.lull.controller.service..");

  @ArchTest
  static final ArchRule roomsOfTheControllerFormNoCircle =
      slices().matching("dev.lull.controller.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule roomsOfThePatternsFormNoCircle =
      slices().matching("dev.lull.patterns.(*)..").should().beFreeOfCycles();

  /// So that nothing is felt when the wall clock steps.
  @ArchTest
  static final ArchRule whatIsFeltKnowsNoWallClock =
      noClasses()
          .that()
          .resideInAnyPackage(PROTOCOL, PATTERNS, HARDWARE, "dev.lull.controller.player..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              Clock.class,
              Instant.class,
              LocalDate.class,
              LocalTime.class,
              LocalDateTime.class,
              OffsetDateTime.class,
              ZonedDateTime.class,
              Date.class)
          .because("it goes by the monotonic clock, which is handed in");

  @ArchTest
  static final ArchRule nobodyIsAManager =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Util|Utils)")
          .because("such a name says nothing of what a class is for");
}
