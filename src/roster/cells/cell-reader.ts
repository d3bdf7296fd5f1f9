import type { Direction } from "../../guideline/guideline";
import type { Day } from "../calendar";
import type { Cell } from "../grid";
import type { ReadProblem } from "../roster";
import { foldText } from "../text";
import type { Measure } from "../values";

/** One cell as its reader sees it. Readers are total functions: they never throw. */
export interface CellInput {
  readonly cell: Cell;
  /** {@link foldText} of what the cell holds; "" for an empty cell. */
  readonly text: string;
  readonly date1904: boolean;
  /** Squeezed header, whose hints say unit and polarity. */
  readonly header: string;
  /** A date of birth, which has to be that of a living person. */
  readonly birth: boolean;
  /** Nobody of the roster is born after this day. */
  readonly latestBirth?: Day | null;
  readonly directions: readonly Direction[];
  /** What the column's numbers count, where that is known. */
  readonly measure?: Measure | null;
  /** Unit of money that a note above the table states. */
  readonly moneyUnit: "wan" | "yuan" | null;
  /** The table explains the letters A to E as levels of 职称. */
  readonly titleCodes?: boolean;
}

/** What a reader answers. `note` is a key under `reading.` when the value was not read plainly. */
export type CellOutcome<T> =
  | { readonly state: "value"; readonly value: T; readonly note: string | null }
  | { readonly state: "empty" }
  | { readonly state: "unreadable"; readonly problem: ReadProblem };

export const nothing = { state: "empty" } as const;

/** A value, read plainly or with a note. */
export function value<T>(read: T, note: string | null = null): CellOutcome<T> {
  return { state: "value", value: read, note };
}

/** A cell that holds something which nobody can read. */
export function unreadable(problem: ReadProblem): CellOutcome<never> {
  return { state: "unreadable", problem };
}

/** A text out of a cell, as a cell of its own. */
export function inputOf(text: string): CellInput {
  return { cell: { kind: "text", value: text, numberFormat: "General", formula: false }, text: foldText(text), date1904: false, header: "", birth: false, directions: [], moneyUnit: null };
}
