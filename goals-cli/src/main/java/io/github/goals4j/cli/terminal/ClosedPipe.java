package io.github.goals4j.cli.terminal;

import java.io.IOException;

/** Nobody reads the results any more, as when {@code head} has seen enough: a reason to stop, not to complain. */
public final class ClosedPipe extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Recognises a closed pipe.
     *
     * @param cause what writing failed with
     */
    ClosedPipe(IOException cause) {
        super(cause);
    }
}
