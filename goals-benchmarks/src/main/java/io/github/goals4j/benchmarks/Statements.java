package io.github.goals4j.benchmarks;

import java.util.List;

/** Goals of 100 to 200 characters from several trades, good and weak, as people write them down. */
final class Statements {

    static final List<String> ALL = List.of(
            "Cut the median STAT potassium turnaround from 62 to 45 minutes by 30 June 2027, by moving the centrifuge next to"
                    + " the hatch, so that the emergency ward can decide sooner.",
            "Within the next six months I will read one peer-reviewed paper on transfusion reactions every week and present"
                    + " three of them to the night shift.",
            "Improve communication with the wards and be a better colleague, because good teamwork matters to all of us and"
                    + " to our patients.",
            "Validate the new D-dimer assay on both analysers by Q3 2027 with 40 patient samples, following the verification"
                    + " protocol that our quality manager signed.",
            "Reduce the share of haemolysed samples from the outpatient clinic from 4.2 % to below 2 % before the end of the"
                    + " fiscal year through monthly refresher training.",
            "Grow the number of paying customers of our booking app by 25 % until December 2027 by adding a trial month and"
                    + " two payment methods.",
            "I want to try to learn more about molecular methods such as real-time PCR and 16S rRNA sequencing as soon as"
                    + " possible.",
            "By the end of next quarter, migrate all twelve build pipelines to the new runner pool, to bring the average"
                    + " build below 8 minutes.",
            "Attend two regional conferences in 2027 and give at least one talk about our experience with digital"
                    + " morphology, in line with the department's strategy.",
            "Keep a 24-hour urine collection log for every ward, review it each Friday and report the three most common"
                    + " mistakes to the head nurses.",
            "Mentor one MLS student from the local college each semester, using the checklist of the training committee, and"
                    + " collect their written feedback.",
            "Raise the average reading score of my fourth-graders from 71 to 80 points by May 2028 with twenty minutes of"
                    + " paired reading a day.",
            "Ensure compliance with ISO 15189:2022, CLIA 88 and 21 CFR 493 and stay up to date with the literature in the"
                    + " long term.",
            "Save USD 15,000 in reagent costs between 1 April and 30 September 2027 by renegotiating the supply contract and"
                    + " pooling orders with the sister hospital.",
            "Run a half marathon in under two hours before my fortieth birthday by training four times a week with the"
                    + " running club in our street.",
            "Document the root cause of each failed quality control within one working day of detection and close 90 % of"
                    + " the actions by 31 January 2028.");

    private Statements() {}
}
