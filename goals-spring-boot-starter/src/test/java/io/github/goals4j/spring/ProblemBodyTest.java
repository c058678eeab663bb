package io.github.goals4j.spring;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.goals4j.validation.TimeBound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

class ProblemBodyTest {

    record Sheet(
            @NotBlank String author,
            @TimeBound String objective,
            List<@TimeBound String> more,
            Map<String, @TimeBound String> named) {}

    record Form(@TimeBound String objective, Integer year) {}

    @RestController
    static class Desk {

        @PostMapping("/sheets")
        void sheet(@RequestBody @Valid Sheet sheet) {}

        @PostMapping("/sheet-lists")
        void sheets(@RequestBody List<@Valid Sheet> sheets) {}

        @PostMapping("/forms")
        void form(@ModelAttribute @Valid Form form) {}

        @GetMapping("/objectives")
        void objective(@RequestParam("o") @TimeBound String objective) {}

        @GetMapping("/answers")
        @TimeBound
        String answer() {
            return "soon";
        }

        @GetMapping("/names")
        void name(@RequestParam @NotBlank String name) {}
    }

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Desk())
            .setControllerAdvice(new GoalProblemAdvice(new StaticMessageSource(), 0))
            .build();

    @Test
    void an_error_of_a_goal_has_all_its_data_and_others_their_place() throws Exception {
        http.perform(post("/sheets").contentType(MediaType.APPLICATION_JSON).content("""
                                {"author": "", "objective": "Learn it soon", "more": ["x by May 2027", "y"],
                                 "named": {"a/b~c": "z"}}"""))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Bad Request"))
                .andExpect(jsonPath("$.errors", hasSize(4)))
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        containsInAnyOrder("/author", "/objective", "/more/1", "/named/a~1b~0c")))
                .andExpect(jsonPath("$.errors[?(@.pointer == '/objective')].span.start", hasItem(9)))
                .andExpect(jsonPath("$.errors[?(@.pointer == '/objective')].verdict", hasItem("missing")))
                .andExpect(jsonPath("$.errors[?(@.pointer == '/author')].rule", hasSize(0)))
                .andExpect(jsonPath("$.errors[?(@.pointer == '/author')].message", hasItem("must not be blank")));
    }

    @Test
    void the_pointer_starts_at_the_body_also_when_that_is_a_list() throws Exception {
        http.perform(post("/sheet-lists")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[{\"author\": \"me\"}, {\"author\": \"me\", \"objective\": \"Learn it\"}]"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/1/objective"));
    }

    @Test
    void what_is_no_body_is_named_by_its_parameter() throws Exception {
        http.perform(get("/objectives").param("o", "Learn it"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].parameter").value("objective"))
                .andExpect(jsonPath("$.errors[0].rule").value("time-bound.none"));
        http.perform(post("/forms").param("objective", "Learn it").param("year", "soon"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].pointer", containsInAnyOrder("/objective", "/year")));
    }

    @Test
    void a_failure_without_goals_is_left_to_others() throws Exception {
        http.perform(post("/sheets").contentType(MediaType.APPLICATION_JSON).content("{\"author\": \"\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(""));
        http.perform(get("/names").param("name", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(""));
    }

    @Test
    void what_the_application_returns_is_not_the_fault_of_who_asked() throws Exception {
        http.perform(get("/answers"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(""));
    }

    @ControllerAdvice
    static class Own {

        @ExceptionHandler
        @ResponseBody
        String handle(MethodArgumentNotValidException failure) {
            return "mine";
        }
    }

    @Test
    void an_advice_of_the_application_goes_first() throws Exception {
        MockMvcBuilders.standaloneSetup(new Desk())
                .setControllerAdvice(new Own(), new GoalProblemAdvice(new StaticMessageSource(), Integer.MAX_VALUE))
                .build()
                .perform(post("/sheets")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"author\": \"me\", \"objective\": \"Learn it\"}"))
                .andExpect(content().string("mine"));
    }
}
