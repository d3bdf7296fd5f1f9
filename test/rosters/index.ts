import { beside } from "./books/beside";
import { official } from "./books/official";
import { people } from "./books/people";
import { projects } from "./books/projects";
import { sheets } from "./books/sheets";
import { values } from "./books/values";
import type { RosterCase } from "./case";

/** Rosters of every shape that people have. */
export const rosterCases: readonly RosterCase[] = [...people, ...projects, ...sheets, ...beside, ...official, ...values];
