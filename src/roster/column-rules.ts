import { RosterCheckError } from "../errors";
import { columnName, columnNumber } from "./address";
import { columnsRuled, ignored, type ColumnChoice, type ColumnRule } from "./corrections";
import { nearest } from "./field-names";
import type { Column, Table } from "./roster";

/** Columns of recognised tables that a rule speaks of. */
export function columnsOfRule(rule: ColumnRule, tables: readonly Table[]): readonly Column[] {
  return tables.flatMap(({ sheet, columns }) => {
    const at = new Map(columns.map((column) => [column.column - 1, column]));
    const width = Math.max(0, ...columns.map(({ column }) => column));
    const keys = Array.from({ length: width }, (_, index) => at.get(index)?.key ?? "");
    return columnsRuled(rule, sheet, keys).flatMap((index) => at.get(index) ?? []);
  });
}

/** A rule as it was written: "人员!F". */
export function writtenRule({ sheet, column }: ColumnRule): string {
  return sheet === null ? column : `${sheet}!${column}`;
}

/**
 * Every column that the user speaks of must be there, and a letter must mean a column of one sheet. Throws
 * `unknown-column` (naming those that are alike, else all), `ambiguous-column`, or `field-twice`.
 */
export function requireColumns(rules: readonly ColumnRule[], tables: readonly Table[]): void {
  for (const rule of rules) {
    const found = columnsOfRule(rule, tables);
    if (found.length === 0 && rule.lenient !== true) throw unknownColumn(rule, tables);
    const sheets = [...new Set(found.map(({ sheet }) => sheet))];
    const byLetter = found.some(({ column }) => column === columnNumber(rule.column));
    if (rule.sheet === null && sheets.length > 1 && byLetter) throw new RosterCheckError("ambiguous-column", { column: rule.column, sheets });
  }
  for (const table of tables) requireOneColumn(rules, table);
}

/** The user gave one field to two columns: it is not for us to choose. */
function requireOneColumn(rules: readonly ColumnRule[], table: Table): void {
  const said = new Map<Column, ColumnChoice>();
  for (const rule of rules) for (const column of columnsOfRule(rule, [table])) said.set(column, rule.choice);
  const holders = new Map<ColumnChoice, Column>();
  for (const [column, choice] of said) {
    const other = holders.get(choice);
    if (other !== undefined && choice !== ignored) throw new RosterCheckError("field-twice", { columns: [other, column].map(shown) });
    holders.set(choice, column);
  }
}

function shown({ column, header }: Column): string {
  return `${columnName(column)} ${header}`.trim();
}

const mostColumns = 30;

function unknownColumn(rule: ColumnRule, tables: readonly Table[]): RosterCheckError {
  const columns = tables.flatMap((table) => table.columns);
  const near = nearest(rule.column, columns.map(({ header }) => header).filter((header) => header !== ""));
  const listed = near.length === 0 ? columns : near.flatMap((header) => columns.find((column) => column.header === header) ?? []);
  return new RosterCheckError("unknown-column", {
    column: writtenRule(rule),
    columns: listed.slice(0, mostColumns).map(shown),
  });
}
