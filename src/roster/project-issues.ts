import type { CellRef } from "./address";
import type { Conflict } from "./conflicts";
import { doubt, spoken, type HeaderOf, type IssueDraft } from "./issue";
import { read, type Project } from "./roster";

/** What is wrong with a project's own cells: its code, its direction, rows that disagree (`conflicts` of this project). */
export function* projectIssues(project: Project, conflicts: readonly Conflict[], directions: readonly string[], labelOf: HeaderOf): Generator<IssueDraft> {
  const code = read(project, "creditCode");
  if (code.state === "value" && !code.value.valid && code.cell !== null) {
    yield doubt("data-credit-code", "unknownValue", [code.cell], { field: "creditCode", header: labelOf(code.cell), raw: code.raw, problem: code.value.problem ?? "" });
  }
  const direction = read(project, "direction");
  const unknown = direction.state === "unreadable" || (direction.state === "value" && !directions.includes(direction.value));
  if (unknown && direction.cell !== null) {
    const facts = { field: "direction", header: labelOf(direction.cell), raw: spoken(direction.raw), directions: directions.join("、") };
    yield doubt("data-unknown-direction", "unreadable", [direction.cell], facts);
  }
  if (direction.state === "empty") yield doubt("data-missing-cell", "missingCell", [direction.cell], { field: "direction", header: labelOf(direction.cell) });
  for (const { field, first, other } of conflicts) {
    if (first.cell === null || other.cell === null) continue;
    const cells: readonly CellRef[] = [first.cell, other.cell];
    const facts = { field, header: labelOf(first.cell), raw: spoken(first.raw), other: spoken(other.raw), sheet: first.cell.sheet, row: first.cell.row, otherSheet: other.cell.sheet, otherRow: other.cell.row };
    yield doubt("data-project-conflict", "contradictory", cells, facts);
  }
}
