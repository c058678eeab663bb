package io.github.goals4j.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How the modules and packages are allowed to know each other. It lives here because the command sees them all. */
@AnalyzeClasses(packages = HouseRulesTest.ROOT, importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    static final String ROOT = "io.github.goals4j";

    private static final String SMART = ROOT + ".smart..";
    private static final String VALIDATION = ROOT + ".validation..";
    private static final String JSON = ROOT + ".json..";
    private static final String EXAMPLES = ROOT + ".examples..";
    private static final String CLI = ROOT + ".cli..";

    @ArchTest
    static final ArchRule packages_depend_only_downwards_and_siblings_never_meet = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            // A plan drawn before the last room is furnished.
            .withOptionalLayers(true)
            .layer("core")
            .definedBy(ROOT)
            .layer("smart")
            .definedBy(SMART)
            .layer("validation")
            .definedBy(VALIDATION)
            .layer("json")
            .definedBy(JSON)
            .layer("examples")
            .definedBy(EXAMPLES)
            .layer("cli")
            .definedBy(CLI)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("smart")
            .mayOnlyAccessLayers("core")
            .whereLayer("validation")
            .mayOnlyAccessLayers("core", "smart")
            .whereLayer("json")
            .mayOnlyAccessLayers("core")
            .whereLayer("examples")
            .mayOnlyAccessLayers("core")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().assignedFrom(new PackageByPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule core_needs_nothing_but_java = classes()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .onlyDependOnClassesThat()
            // The annotations of Immutables stay in the class files, where nobody looks for them.
            .resideInAnyPackage(ROOT, "java..", "org.jspecify.annotations..", "org.immutables.value..");

    @ArchTest
    static final ArchRule core_does_not_ask_what_day_it_is =
            noClasses().that().resideInAPackage(ROOT).should().callMethodWhere(new ReadsTheSystemClock());

    @ArchTest
    static final ArchRule smart_reads_words_and_knows_no_framework = classes()
            .that()
            .resideInAPackage(SMART)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT, SMART, "java..", "org.jspecify.annotations..")
            // The package is still to come.
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_command_writes_to_the_console =
            noClasses().that(not(resideInAPackage(CLI))).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule only_the_command_has_to_do_with_logging = noClasses()
            .that(not(resideInAPackage(CLI)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.jboss.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule what_users_see_shows_nothing_hidden = classes()
            .that(not(resideInAPackage(CLI)))
            .and(not(resideInAPackage("..internal..")))
            .should(new ShowOnlyWhatUsersSee());

    @ArchTest
    static final ArchRule every_package_refuses_null = classes().should(new LiveInANullMarkedPackage());

    private static final class PackageByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    private static final class ReadsTheSystemClock extends DescribedPredicate<JavaMethodCall> {

        ReadsTheSystemClock() {
            super("the system clock is read");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            JavaClass owner = call.getTargetOwner();
            String method = call.getName();
            return owner.getPackageName().startsWith("java.time")
                            && (method.startsWith("system")
                                    || method.equals("now")
                                            && call.getTarget().getRawParameterTypes().stream()
                                                    .noneMatch(type ->
                                                            type.getName().equals("java.time.Clock")))
                    || owner.getName().equals("java.lang.System") && method.equals("currentTimeMillis");
        }
    }

    private static final class ShowOnlyWhatUsersSee extends ArchCondition<JavaClass> {

        ShowOnlyWhatUsersSee() {
            super("show only public types outside of internal packages");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!isPublic(type)) {
                return;
            }
            // A supertype may well be package-private: users of Goal call what WithGoal declares and need not name it.
            Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                    .filter(ShowOnlyWhatUsersSee::isInternal)
                    .forEach(
                            parent -> events.add(violated(type, type.getFullName() + " is a " + parent.getFullName())));
            for (JavaField field : type.getFields()) {
                if (isSeen(field)) {
                    report(field.getFullName(), Stream.of(field.getType()), type, events);
                }
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (isSeen(unit)) {
                    Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(JavaType.class::cast);
                    Stream<JavaType> shown = Stream.of(
                                    Stream.of(unit.getReturnType()), unit.getParameterTypes().stream(), thrown)
                            .flatMap(types -> types);
                    report(unit.getFullName(), shown, type, events);
                }
            }
        }

        private static void report(String member, Stream<JavaType> shown, JavaClass owner, ConditionEvents events) {
            shown.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                    .filter(each -> each.getPackageName().startsWith(ROOT))
                    .filter(each -> isInternal(each) || !isPublic(each))
                    .forEach(each -> events.add(violated(owner, member + " shows " + each.getFullName())));
        }

        private static boolean isInternal(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    && type.getPackageName().contains(".internal");
        }

        private static boolean isPublic(JavaClass type) {
            return isSeen(type)
                    && type.getEnclosingClass()
                            .map(ShowOnlyWhatUsersSee::isPublic)
                            .orElse(true);
        }

        /** A compiler's bridge to a hidden parent is called by nobody who could name the parent. */
        private static boolean isSeen(HasModifiers thing) {
            var modifiers = thing.getModifiers();
            return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                    && !modifiers.contains(JavaModifier.SYNTHETIC);
        }
    }

    private static final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {

        LiveInANullMarkedPackage() {
            super("live in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(violated(type, type.getFullName() + " lives in an unmarked package"));
            }
        }
    }
}
