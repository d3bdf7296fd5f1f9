import type { Steps } from "./steps";
import type { Person, Project, Roster } from "./roster";

/** Whether two rows name the same human being. */
export type SameIdentity = "same" | "different" | "unknown";

/** Look-ups over a whole roster, built in one pass. */
export interface RosterIndex {
  readonly projectOf: ReadonlyMap<string, Project>;
  /**
   * Other people in the roster who are or may be this person (same valid number, same name): never the
   * person itself, never somebody who is surely different.
   */
  othersLike(person: Person): readonly { readonly person: Person; readonly identity: "same" | "unknown" }[];
}

export type BuildIndex = (roster: Roster) => Steps<RosterIndex>;
