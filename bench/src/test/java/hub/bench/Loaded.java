package hub.bench;

import hub.bench.hub.Council;
import hub.bench.hub.HubHome;
import hub.bench.hub.HubRun;

/**
 * A hub that has taken in and decided a council's first load, and does not run now.
 *
 * @param run the life in which it did
 */
record Loaded(Council council, HubHome home, HubRun run) {}
