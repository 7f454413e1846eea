package dev.lull.controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The arrows between the modules, and a few rules of the house, as a build error.
@AnalyzeClasses(packages = "dev.lull", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArrowsTest {
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
  static final ArchRule nobodyIsAManager =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Util|Utils)")
          .because("such a name says nothing of what a class is for");
}
