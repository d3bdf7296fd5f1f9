import FormulaParser from "fast-formula-parser";
import { planMarks, type MarkOptions, type MarkPlan } from "../../src/annotation/marks";
import type { Change, OwnedMarks } from "../../src/annotation/plan";
import type { CheckResult, Finding, SubjectRef } from "../../src/findings/result";
import { guideline2026_2 } from "../../src/guideline";
import { parseArea, type Area } from "../../src/roster/address";
import type { Cell, Grid } from "../../src/roster/grid";
import type { Column, Person, Project, Roster, Table } from "../../src/roster/roster";

export const nothingOwned: OwnedMarks = { columns: [], sheets: [], names: [], formattedSheets: [] };

export const options: MarkOptions = {
  lang: "zh-CN",
  at: "2026-06-01 14:05",
  version: "1.0.0",
  limits: { structureProtected: false },
  sheetNames: ["名册"],
  *contentHash(rows) {
    yield;
    return `${rows.length} rows`;
  },
};

/** A recognised table: labels from its left column, header rows and the last row. */
export function tableOf(
  labels: readonly string[],
  place: { readonly sheet?: string; readonly headerRows?: readonly number[]; readonly lastRow: number; readonly left?: number },
): Table {
  const { sheet = "名册", headerRows = [1], lastRow, left = 1 } = place;
  const fields = new Map<string, Column["field"]>([["姓名", "name"], ["项目名称", "projectTitle"], ["项目负责人", "leader"]]);
  const firstRow = (headerRows.at(-1) ?? 0) + 1;
  return {
    id: `${sheet}!1`,
    sheet,
    headerRows,
    fingerprint: "",
    area: { top: headerRows[0] ?? 1, left, bottom: lastRow, right: left + labels.length - 1 },
    columns: labels.map((label, at) => {
      const field = fields.get(label) ?? null;
      return { table: `${sheet}!1`, sheet, column: left + at, header: label, label, field, fields: field === null ? [] : [field], confidence: 1, corrected: false, key: label, samples: [] };
    }),
    firstRow,
    lastRow,
  };
}

/** One project whose people stand in the given rows. */
export function rosterOf(table: Table, rows: Readonly<Record<number, string>>): Roster {
  const people = Object.entries(rows).map(([row, name]): Person => ({
    id: `${table.sheet}!${row}`,
    name,
    nameCell: { sheet: table.sheet, row: Number(row), column: table.area.left },
    row: { sheet: table.sheet, row: Number(row) },
    side: "chinese",
    role: "member",
    projectKey: "P1",
    fields: {},
  }));
  const row = { sheet: table.sheet, row: table.firstRow };
  const project: Project = { key: "P1", row, fields: {}, people, leaders: [], teamListed: true, rows: [row] };
  return { people, projects: [project], tables: [table], unmatched: [], issues: [], readings: [], present: new Set() };
}

/** A finding on cells ("F4", "F4:other") whose sentence ends with the given text. */
export function findingOf(
  text: string,
  cells: readonly string[],
  given: Partial<Pick<Finding, "outcome" | "severity" | "causedBy" | "clause" | "id" | "reading">> & { readonly subject?: SubjectRef; readonly sheet?: string } = {},
): Finding {
  const { subject = { kind: "person", personId: "名册!2", projectKey: "P1" }, sheet = "名册", ...rest } = given;
  return {
    id: text,
    rule: "birth-date-from",
    clause: "1.4-3-e",
    outcome: "fail",
    severity: "error",
    reason: null,
    subject,
    person: subject.kind === "person" ? "某人" : null,
    project: "P1",
    group: null,
    cells: cells.map((cell) => {
      const [address = "", role = "subject"] = cell.split(":");
      const area = areaOf(address);
      return { sheet, row: area.top, column: area.left, role: role as Finding["cells"][number]["role"] };
    }),
    facts: {},
    margin: null,
    words: { key: "error.bad-arguments", facts: { detail: text } },
    reading: null,
    causedBy: null,
    ...rest,
  };
}

export function resultOf(roster: Roster, findings: readonly Finding[]): CheckResult {
  const of = (outcome: Finding["outcome"], severity?: Finding["severity"]): number =>
    findings.filter((one) => one.outcome === outcome && (severity === undefined || one.severity === severity)).length;
  return {
    guideline: guideline2026_2,
    asOf: null,
    roster,
    skipped: [],
    counts: {
      people: roster.people.length,
      projects: roster.projects.length,
      error: of("fail", "error"),
      warning: of("fail", "warning"),
      info: of("fail", "info"),
      review: of("review"),
      notice: of("notice"),
      crashed: of("crashed"),
      pass: 0,
      notApplicable: 0,
      manual: 0,
      notChecked: 0,
    },
    findings,
    said: () => ({ verdicts: [], checklist: [] }),
    directions: new Map(),
    open: new Set(),
    deciders: new Map(),
    coverage: { decided: 60, declared: 20, manual: 100, info: 30, notChecked: 18 },
  };
}

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`no area: ${address}`);
  return area;
}

/** The plan for one sheet. */
export function planOn(grid: Grid, table: Table, people: Readonly<Record<number, string>>, findings: readonly Finding[], more: Partial<MarkOptions> = {}): MarkPlan {
  return planMarks(resultOf(rosterOf(table, people), findings), new Map([[grid.sheet, grid]]), nothingOwned, { ...options, ...more });
}

export function changesOf<K extends Change["kind"]>(plan: { readonly changes: readonly Change[] }, kind: K): readonly Extract<Change, { kind: K }>[] {
  return plan.changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
}

/** Values of a sheet by row and column, which a test may move about. */
export type Values = Map<string, Cell["value"]>;

/** The values of a sheet after the plan's texts have been written. */
export function written(grid: Grid, plan: { readonly changes: readonly Change[] }): Values {
  const values: Values = new Map();
  for (let row = 1; row <= grid.rowCount; row += 1) {
    for (let column = 1; column <= grid.columnCount; column += 1) values.set(`${row} ${column}`, grid.cell(row, column).value);
  }
  for (const change of changesOf(plan, "writeColumn")) {
    change.values.forEach((value, at) => values.set(`${change.fromRow + at} ${change.column}`, value));
  }
  return values;
}

/** "B3 error" …: which cells the plan's formats colour on these values, formulas evaluated row by row. */
export function coloured(plan: { readonly changes: readonly Change[] }, values: Values): string[] {
  const signs = new Map([["✗", "error"], ["△", "warning"], ["？", "review"]]);
  const config = {
    // The parser lacks it; Excel, WPS and LibreOffice have it.
    functions: { SUBSTITUTE: (...texts: { value: string }[]) => substitute(texts) },
    onCell: ({ row, col }: { row: number; col: number }) => values.get(`${row} ${col}`) ?? null,
  };
  const parser = new FormulaParser(config);
  const hits: string[] = [];
  for (const { area, formula } of changesOf(plan, "addConditionalFormat")) {
    const gravity = signs.get(/FIND\("(.)/u.exec(formula)?.[1] ?? "");
    for (let row = area.top; row <= area.bottom; row += 1) {
      const here = shifted(formula, row - area.top);
      if (parser.parse(here, { sheet: "名册", row, col: area.left }) !== true) continue;
      hits.push(`${String.fromCharCode(64 + area.left)}${row} ${gravity ?? "?"}`);
    }
  }
  return hits.sort();
}

function substitute([text, from, to]: readonly { readonly value: string }[]): string {
  return (text?.value ?? "").replaceAll(from?.value ?? "", to?.value ?? "");
}

/** The formula as it reads some rows further down; text literals stay as they are. */
function shifted(formula: string, rows: number): string {
  return formula.replace(/"(?:[^"]|"")*"|\$([A-Z]+)(\d+)/g, (whole: string, column: string | undefined, row: string) =>
    column === undefined ? whole : `$${column}${Number(row) + rows}`,
  );
}
