import { contains, type CellRef } from "./address";
import type { DataIssue, Table } from "./roster";

/** An issue before its place in the roster is known; `message` where the words are not those of the rule. */
export type IssueDraft = Omit<DataIssue, "personId" | "projectKey" | "message"> & { readonly message?: string };

/** Says which label of the tables stands above a cell. */
export type HeaderOf = (cell: CellRef) => string;

/** A doubt that the user has to settle. */
export function doubt(rule: string, reason: DataIssue["reason"], cells: readonly CellRef[], facts: DataIssue["facts"]): IssueDraft {
  return { rule, outcome: "review", severity: "warning", reason, cells, facts };
}

/** Something to know, without doubt or blame. */
export function notice(rule: string, facts: DataIssue["facts"], message = rule): IssueDraft {
  return { rule, outcome: "notice", severity: "info", reason: null, cells: [], facts, message };
}

/** The label above a cell of any table; "" outside them. */
export function headerOf(tables: readonly Table[]): HeaderOf {
  return ({ sheet, row, column }) =>
    tables.find((table) => table.sheet === sheet && contains(table.area, row, column))?.columns.find((one) => one.column === column)?.label ?? "";
}

/** A cell's text for a message: numbers of persons are left out, also where they stand in the wrong column. */
export function spoken(raw: string): string {
  return raw.replace(/\d{6}[\s-]?\d{4}[\s-]?\d{4}[\s-]?\d{3}[\dXx×*]?|\d{11,}[\dXx]?|[\dA-Za-z]{2,}\*{2,}[\dXx*]*/g, "***");
}
