import { freeText } from "./annotation/names";
import { templateContent, type TemplateFacts } from "./annotation/template-sheet";
import { templateColumns, type Needs } from "./annotation/template-columns";
import type { Change } from "./annotation/plan";
import { RosterCheckError } from "./errors";
import { bindClauses } from "./findings/bindings";
import type { Guideline } from "./guideline/guideline";
import { message } from "./messages";
import type { CellRef } from "./roster/address";
import { fieldKinds, type FieldKey } from "./roster/field";
import { rules } from "./rules";
import type { Control, WorkbookPort } from "./workbook/port";

/**
 * Adds a roster to fill in to the workbook: its columns are those that the clauses of the direction (of all
 * directions where it is null) look at. It is the user's sheet from then on, none of ours. Gives its first cell.
 * Throws `unknown-direction`, `protected-workbook` and what the port throws.
 */
export async function insertTemplate(port: WorkbookPort, facts: TemplateFacts, control?: Control): Promise<CellRef> {
  const needs = needsOf(facts.guideline, facts.direction);
  if ((await port.limits()).structureProtected) throw new RosterCheckError("protected-workbook");
  const names = (await port.sheets()).map(({ name }) => name);
  const sheet = freeText(message(facts.lang, "template.sheet"), names);
  const content = templateContent(templateColumns(facts.guideline, needs, facts.lang), facts);
  const changes: readonly Change[] = [{ kind: "addSheet", sheet, content }];
  await port.apply(changes, control);
  return { sheet, row: content.frozenRows + 1, column: 1 };
}

/** What each clause of the direction that a rule decides looks at: the columns that the call names, and those that the rule reads. */
function needsOf(guideline: Guideline, direction: string | null): readonly Needs[] {
  const codes = guideline.directions.map(({ code }) => code);
  if (direction !== null && !codes.includes(direction)) throw new RosterCheckError("unknown-direction", { direction, directions: codes });
  return bindClauses(guideline, rules)
    .filter(({ clause, rule }) => rule !== null && (direction === null || clause.directions.includes(direction)))
    .map(({ clause, rule, also }) => ({
      clause: clause.id,
      fields: [...clause.columns.filter(isField), ...(rule?.needs ?? []), ...(also?.rule.needs ?? [])],
    }));
}

function isField(key: string): key is FieldKey {
  return key in fieldKinds;
}
