import type { ReportFacts, ReportNote } from "../findings/report/head";
import type { CheckResult } from "../findings/result";
import { message, type Lang } from "../messages";
import type { Area } from "../roster/address";
import type { Grid } from "../roster/grid";
import { atOnce, type Steps } from "../roster/steps";
import { checklistContent, mostChecklistProjects } from "./checklist-sheet";
import { markFormula } from "./formula";
import { markLooks } from "./looks";
import { freeText, nameMaker, type NameMaker } from "./names";
import { placeColumn, type Place } from "./placing";
import type { Change, OwnedMarks, SheetContent } from "./plan";
import { keptNames } from "./clear";
import { sheetChanges, sheetName } from "./own-sheets";
import { isReadingSheet, readingContent, readingSheetKey } from "./reading-sheet";
import { reportContent } from "./report-sheet";
import { tableMarks, type TableMarks } from "./table-marks";

/** What marking needs to know besides the result and the sheets. */
export interface MarkOptions extends ReportFacts {
  readonly limits: { readonly structureProtected: boolean };
  /** Every sheet of the workbook, ours included. */
  readonly sheetNames: readonly string[];
  /** Tells an edited report from one as we wrote it. */
  readonly contentHash: (rows: SheetContent["rows"]) => Steps<string>;
  /** The roster's sheets are left alone: only the report is written. */
  readonly reportOnly?: boolean;
  /** False: the result column alone, no cell is coloured. */
  readonly colours?: boolean;
  /** With the sheet 读取说明. */
  readonly readingSheet?: boolean;
}

/** What is to be written, and what will then stand where. */
export interface MarkPlan {
  readonly changes: readonly Change[];
  readonly reportSheet: string | null;
  readonly resultColumns: readonly { readonly sheet: string; readonly column: number }[];
  readonly formats: number;
  readonly notes: readonly ReportNote[];
}

/**
 * Plans the marks of a result (architecture.md, "Marks in the workbook"): result columns, formats, names, the
 * report sheet and the checklist. `grids` are the roster's sheets without our earlier marks (see withoutMarks), `owned` is
 * what stood in the workbook before; the changes presume that planClear's have been carried out.
 */
export function planMarks(result: CheckResult, grids: ReadonlyMap<string, Grid>, owned: OwnedMarks, options: MarkOptions): MarkPlan {
  return atOnce(planMarksInSteps(result, grids, owned, options));
}

/** {@link planMarks} in small steps. */
export function* planMarksInSteps(result: CheckResult, grids: ReadonlyMap<string, Grid>, owned: OwnedMarks, options: MarkOptions): Steps<MarkPlan> {
  const names = nameMaker(keptNames(owned));
  const changes: Change[] = [];
  const notes: ReportNote[] = [];
  const resultColumns: { sheet: string; column: number }[] = [];
  let formats = 0;
  const taken = new Map<string, Area[]>();
  for (const found of options.reportOnly === true ? [] : yield* tableMarks(result, grids, options.lang)) {
    const marks = options.colours === false ? { ...found, flagged: [] } : found;
    const { table } = marks;
    const grid = grids.get(table.sheet);
    if (grid === undefined) continue;
    const areas = taken.get(table.sheet) ?? [];
    taken.set(table.sheet, areas);
    const place = placeColumn(grid, table, areas);
    if (typeof place === "string") {
      notes.push({ key: `mark.${place}`, facts: { sheet: table.sheet } });
      continue;
    }
    if (place.hidden) notes.push({ key: "mark.hiddenColumn", facts: { sheet: table.sheet } });
    areas.push({ top: place.headerRow, bottom: table.lastRow, left: place.column, right: place.column });
    changes.push(...columnChanges(marks, place, names, options.lang, grid));
    formats += marks.flagged.length;
    resultColumns.push({ sheet: table.sheet, column: place.column });
  }
  if (options.reportOnly === true) {
    for (const sheet of new Set(owned.columns.map((column) => column.sheet))) notes.push({ key: "mark.earlierMarks", facts: { sheet } });
  }
  const { structureProtected } = options.limits;
  const checklist = structureProtected ? null : checklistContent(result, options);
  const projects = result.roster.projects.length;
  if (!structureProtected && projects > mostChecklistProjects) {
    notes.push({ key: "report.checklist.tooMany", facts: { projects, most: mostChecklistProjects } });
  }
  const reportSheet = structureProtected ? null : sheetName("report.sheet", owned, options);
  if (reportSheet === null) notes.push({ key: "mark.noReport", facts: {} });
  else changes.push(...(yield* sheetChanges(reportSheet, yield* reportContent(result, options, notes, resultColumns.length > 0), names, options)));
  if (checklist !== null) changes.push(...(yield* sheetChanges(sheetName("report.checklist.sheet", owned, options), checklist, names, options)));
  // Once asked for it stays, and says what was read this time.
  if (!structureProtected && (options.readingSheet === true || owned.sheets.some((sheet) => !sheet.edited && isReadingSheet(sheet)))) {
    changes.push(...(yield* sheetChanges(sheetName(readingSheetKey, owned, options), readingContent(result, options.lang), names, options)));
  }
  return { changes, reportSheet, resultColumns, formats, notes };
}

function columnChanges(marks: TableMarks, place: Place, names: NameMaker, lang: Lang, grid: Grid): readonly Change[] {
  const { table } = marks;
  const { sheet } = table;
  const header = freeText(message(lang, "mark.column"), headersOf(grid, place, table.area));
  const texts = rowsFrom(table.firstRow, table.lastRow).map((row) => marks.texts.get(row) ?? null);
  const area = { left: place.column, right: place.column, top: place.headerRow, bottom: table.lastRow };
  const blank = rowsFrom(place.headerRow + 1, table.firstRow - 1).map(() => null);
  const format = { ...marks, resultColumn: place.column, firstRow: table.firstRow };
  return [
    ...(place.table === null
      ? []
      : [{ kind: "addTableColumn", sheet, table: place.table.name, header } as const]),
    ...(place.table === null
      ? [{ kind: "writeColumn", sheet, column: place.column, fromRow: place.headerRow, values: [header, ...blank, ...texts] } as const]
      : [{ kind: "writeColumn", sheet, column: place.column, fromRow: table.firstRow, values: texts } as const]),
    ...(place.filter === null ? [] : [{ kind: "setAutoFilterArea", sheet, area: place.filter } as const]),
    {
      kind: "defineName",
      name: names.column(place.filter !== null, place.table !== null),
      refersTo: { sheet, area },
    },
    ...marks.flagged.map(({ column, gravity, label }): Change => ({
      kind: "addConditionalFormat",
      sheet,
      area: { left: column, right: column, top: table.firstRow, bottom: table.lastRow },
      formula: markFormula(format, gravity, label),
      look: markLooks[gravity],
    })),
  ];
}

/** Header texts that ours must differ from: those of the roster's header row and of the Excel table around it. */
function headersOf(grid: Grid, place: Place, area: Area): readonly string[] {
  const from = Math.min(area.left, place.table?.area.left ?? area.left);
  const to = Math.max(area.right, grid.columnCount);
  const headers: string[] = [];
  for (let row = area.top; row <= place.headerRow; row += 1) {
    for (let column = from; column <= to; column += 1) {
      const { value } = grid.cell(row, column);
      if (typeof value === "string") headers.push(value);
    }
  }
  return headers;
}

function rowsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
