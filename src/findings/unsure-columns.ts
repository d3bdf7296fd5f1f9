import type { Clause } from "../guideline/guideline";
import type { CellRef } from "../roster/address";
import type { FieldKey } from "../roster/field";
import { isUnsure, type Roster } from "../roster/roster";
import type { Finding, Severity } from "./result";
import { heavier } from "./severity";

/** Columns of which nobody is sure what they are, and what hangs on each. */
export interface UnsureColumns {
  /** The question that asks for all that rests on an unsure column, if one of the cells stands in one. */
  ask(cells: readonly CellRef[], clause: Clause, severity: Severity): string | null;
  /** The reader's findings; a note about a column on which something hangs has become a question. */
  asked(findings: readonly Finding[]): readonly Finding[];
}

interface Question {
  readonly id: string;
  readonly clauses: Set<string>;
  severity: Severity;
}

/** Who somebody is and which project a row belongs to stands in every verdict: it is read, guess or not. */
const naming: ReadonlySet<FieldKey> = new Set<FieldKey>(["name", "leader", "team", "projectId", "projectTitle", "direction"]);

/** `findings`: those of the reader, with a note (`data-guessed-column`) for each column that was guessed. */
export function unsureColumns(roster: Roster, findings: readonly Finding[]): UnsureColumns {
  const columns = new Set(
    roster.tables.flatMap((table) => table.columns.filter((column) => isUnsure(column) && !column.fields.some((field) => naming.has(field))).map(({ sheet, column }) => columnKey(sheet, column))),
  );
  const questions = new Map<string, Question>();
  for (const { id, rule, cells } of columns.size === 0 ? [] : findings) {
    const [cell] = cells;
    if (rule === "data-guessed-column" && cell !== undefined && columns.has(columnKey(cell.sheet, cell.column))) {
      questions.set(columnKey(cell.sheet, cell.column), { id, clauses: new Set(), severity: "info" });
    }
  }
  return {
    ask(cells, clause, severity) {
      if (questions.size === 0) return null;
      for (const { sheet, column } of cells) {
        const question = questions.get(columnKey(sheet, column));
        if (question === undefined) continue;
        question.clauses.add(clause.id);
        question.severity = heavier(question.severity, severity);
        return question.id;
      }
      return null;
    },
    asked(all) {
      const byId = new Map([...questions.values()].filter(({ clauses }) => clauses.size > 0).map((question) => [question.id, question]));
      return byId.size === 0 ? all : all.map((finding) => asQuestion(finding, byId.get(finding.id)));
    },
  };
}

function asQuestion(finding: Finding, question: Question | undefined): Finding {
  if (question === undefined) return finding;
  const facts = { ...finding.facts, clauses: [...question.clauses], count: question.clauses.size };
  return { ...finding, outcome: "review", reason: "needsJudgement", severity: question.severity, facts, words: { key: `${finding.words.key}.asked`, facts } };
}

function columnKey(sheet: string, column: number): string {
  return `${sheet}\u0000${column}`;
}
