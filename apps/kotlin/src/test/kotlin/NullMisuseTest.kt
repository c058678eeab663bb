import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Kotlin refuses null where the library does, because the packages say so. */
class NullMisuseTest {

    @TempDir
    lateinit var folder: Path

    private fun compile(vararg statements: String): Pair<ExitCode, String> {
        val source = folder.resolve("Use.kt")
        source.writeText(
            statements.joinToString(
                separator = "\n",
                prefix = "import io.github.goals4j.*; import io.github.goals4j.validation.*; fun use(absent: String?) {\n",
                postfix = "\n}\n",
            ),
        )
        val messages = ByteArrayOutputStream()
        val exit = K2JVMCompiler().exec(
            PrintStream(messages),
            "-no-stdlib",
            "-no-reflect",
            "-jvm-target", "17",
            "-classpath", System.getProperty("java.class.path"),
            "-d", File(folder.toFile(), "classes").path,
            source.toString(),
        )
        return exit to messages.toString()
    }

    @Test
    fun `what is right compiles`() {
        val (exit, messages) = compile(
            """val id: String = Goal.builder().id("g").title("t").type(GoalType.of("x")).build().id()""",
            """Goal.builder().title(absent ?: "t")""",
            """GoalValidators.of(java.util.Locale.ENGLISH)""",
        )
        assertEquals(ExitCode.OK, exit, messages)
    }

    @Test
    fun `null does not compile, nor what may be null`() {
        val wrong = arrayOf(
            "Goal.builder().title(null)",
            "Goal.builder().title(absent)",
            "GoalPlan.of(listOf<Goal>()).goal(absent)",
            "GoalPlan.of(listOf<Goal?>())",
            "GoalValidators.of(null)",
        )
        val (exit, messages) = compile(*wrong)
        assertEquals(ExitCode.COMPILATION_ERROR, exit, messages)
        for (line in wrong.indices) {
            assertTrue(messages.contains("Use.kt:${line + 2}:"), "${wrong[line]}\n$messages")
        }
    }
}
