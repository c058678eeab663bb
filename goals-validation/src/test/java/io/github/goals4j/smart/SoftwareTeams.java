package io.github.goals4j.smart;

import java.util.List;

/** A second, small trade: what software teams say. */
public final class SoftwareTeams implements WordPack {

    @Override
    public String name() {
        return "software-teams";
    }

    @Override
    public List<String> rows() {
        return Table.lines("software-teams.tsv");
    }
}
