package io.github.goals4j.benchmarks;

import java.nio.charset.StandardCharsets;

/** A goal of about one kilobyte, with most of what a goal may have, as goals4j writes it. */
final class GoalText {

    static final byte[] BYTES = """
            {"id":"tat-2027","title":"Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027",\
            "description":"Move the centrifuge beside the analyzer.\\nReview the worst ten samples each week.",\
            "type":"quality-and-compliance","careerLevel":"senior","status":"active","statusDate":"2026-09-01",\
            "owner":"p-17","startDate":"2026-09-01","dueDate":"2027-06-30",\
            "measures":[{"name":"Turnaround","unit":"min","direction":"decrease","baseline":62,"target":45,\
            "current":57.5,"weight":1}],\
            "milestones":[{"id":"1","title":"Centrifuge moved","dueDate":"2026-10-01","doneOn":"2026-09-29"},\
            {"id":"2","title":"Night shift trained"}],\
            "criteria":["healthcare-outcomes"],\
            "alignment":{"objective":"Shorter stays in the emergency department",\
            "contribution":"Results come before the first consultation"},\
            "skills":[{"name":"teamwork","kind":"soft"}],\
            "checkIns":[{"on":"2026-10-15","note":"First month under an hour","health":"on-track","progress":0.2647}],\
            "reviewEvery":"P6M","derivedFrom":"critical-turnaround"}""".getBytes(StandardCharsets.UTF_8);

    private GoalText() {}
}
