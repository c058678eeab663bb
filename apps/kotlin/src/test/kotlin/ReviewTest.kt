import java.time.LocalDate
import java.util.Locale
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ReviewTest {

    private val good = draft(
        "Cut STAT potassium turnaround from 62 to 45 minutes so that treatment starts earlier",
        LocalDate.of(2027, 6, 30),
    )

    @Test
    fun `a good review has nothing left to say`() {
        assertEquals(emptyList<String>(), shortcomings(Review(good, "Cut reruns from 6 to 3 % by June 2028."), Locale.ENGLISH))
    }

    @Test
    fun `what is left to say is said in the language of the reader`() {
        val review = Review(null, "Cut reruns from 6 to 3 %.")
        assertEquals(listOf("objective must say by when"), shortcomings(review, Locale.ENGLISH))
        assertEquals(listOf("objective muss sagen, bis wann"), shortcomings(review, Locale.GERMAN))
    }
}
