import { cellKey } from "../../roster/address";
import type { FieldKey } from "../../roster/field";
import { read, type Fields, type Reading } from "../../roster/roster";
import type { CellMark, Fact, Margin, Outcome, ReviewReason } from "../rule";

/** What an answer rests on. */
export interface Grounds {
  readonly cells: readonly CellMark[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly margin?: Margin;
  readonly group?: string;
  readonly severity?: "error" | "warning" | "info";
}

/** Three-valued truth. */
export type Truth = "yes" | "no" | "unknown";

/** The cell of a reading; none where the roster has no such column. */
export function at(reading: Reading<unknown>, role: CellMark["role"] = "subject"): readonly CellMark[] {
  if (reading.state === "absent" || reading.cell === null) return [];
  const { sheet, row, column } = reading.cell;
  return [{ sheet, row, column, role }];
}

/** Each cell once: one cell may name several units, topics or people. */
export function unique(cells: readonly CellMark[]): readonly CellMark[] {
  if (cells.length < 2) return cells;
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const key = cellKey(cell);
    return !seen.has(key) && seen.add(key);
  });
}

/** The value of a reading; null where there is none. */
export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.state === "value" ? reading.value : null;
}

/** It is as the clause wants it; `notice` is what the user should know all the same. */
export function pass(grounds: Grounds, notice?: string): Outcome {
  const { cells, facts, margin } = grounds;
  if (notice !== undefined) return margin === undefined ? { outcome: "pass", cells, facts, notice } : { outcome: "pass", cells, facts, margin, notice };
  return margin === undefined ? { outcome: "pass", cells, facts } : { outcome: "pass", cells, facts, margin };
}

/** It is not as the clause wants it. */
export function fail(message: string, grounds: Grounds): Outcome {
  return { outcome: "fail", message, ...grounds };
}

/** A person has to decide. */
export function review(reason: ReviewReason, message: string, grounds: Grounds): Outcome {
  return { outcome: "review", reason, message, ...grounds };
}

/**
 * The question that stays open because none of the fields says it, any of which would do: a cell that
 * nobody can read, else an empty cell, else columns that the roster lacks. `who` is the person or project
 * that the words speak of.
 */
export function open(subject: { readonly fields: Fields }, fields: readonly FieldKey[], who: string): Outcome {
  const readings = fields.map((field) => ({ field, reading: read(subject, field) }));
  for (const { field, reading } of readings) {
    if (reading.state === "unreadable") {
      return review("unreadable", "unreadable", { cells: at(reading), facts: { who, field, raw: reading.raw } });
    }
  }
  const empty = readings.flatMap(({ reading }) => (reading.state === "empty" ? [reading] : []));
  if (empty.length > 0) {
    const cells = empty.flatMap((reading, position) => at(reading, position === 0 ? "subject" : "evidence"));
    return review("missingCell", "missing-cell", { cells, facts: { who, fields } });
  }
  return { outcome: "review", reason: "missingColumn", message: "missing-column", cells: [], facts: { fields }, missing: fields };
}
