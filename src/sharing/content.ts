import { fieldLabel } from "../findings/words";
import type { CheckResult } from "../findings/result";
import type { CellLook, SheetContent } from "../annotation/plan";
import { textWidth } from "../annotation/text-width";
import { sheetCells } from "../roster/sheet-cells";
import type { ReadingRecord } from "../roster/roster";
import type { Audience } from "./fields";
import type { SharedColumn, SharedSheet, SharedTable } from "./layout";
import type { Scrub, Secrets } from "./scrub";
import { sharedValue, type CellCounts } from "./values";

/** What the content of a copy needs besides the layout. */
export interface ContentTools {
  readonly result: CheckResult;
  readonly audience: Audience;
  readonly secrets: Secrets;
  readonly scrub: Scrub;
  readonly counts: CellCounts;
  readonly look: (sheet: string, row: number, column: number) => CellLook;
  readonly width: (sheet: string, column: number) => number;
}

type Row = readonly (string | number | null)[];
type Look = SheetContent["looks"][number];

const headerLook: CellLook = { bold: true, fill: "#D9D9D9", font: "#000000", wrap: true, top: true };
const widest = 60;
const narrowest = 6;

/** A sheet of a copy: title, and each table with one header row; of merged cells every row has the value. */
export function sheetContent(sheet: SharedSheet, tools: ContentTools): SheetContent {
  const rows: Row[] = sheet.title === null ? [] : [[tools.scrub(sheet.title)]];
  const looks: Look[] = sheet.title === null ? [] : [{ area: { top: 1, bottom: 1, left: 1, right: 1 }, look: { bold: true, size: 14 } }];
  const widths: number[] = [];
  const valueAt = reader(sheet, tools);
  for (const table of sheet.tables) {
    while (rows.length < table.headerRow - 1) rows.push([]);
    rows.push(table.columns.map(({ column }) => header(column, tools)));
    const right = table.columns.length;
    looks.push({ area: { top: table.headerRow, bottom: table.headerRow, left: 1, right }, look: headerLook });
    looks.push({ area: { top: table.headerRow + 1, bottom: table.headerRow + table.rows.size, left: 1, right }, look: { wrap: true, top: true } });
    for (const from of table.rows.keys()) rows.push(table.columns.map((column) => valueAt(from, column)));
    looks.push(...ownLooks(sheet, table, tools));
    for (const { column, to } of table.columns) {
      // Bold, and with something left over beside it.
      const longestWord = Math.max(...header(column, tools).split(/\s+/u).map((word) => textWidth(word))) + 2;
      const width = Math.min(widest, Math.max(narrowest, tools.width(sheet.source.sheet, column.column), tools.audience === "foreign" ? longestWord : 0));
      widths[to - 1] = Math.max(widths[to - 1] ?? 0, width);
    }
  }
  const [first] = sheet.tables;
  return {
    rows,
    links: [],
    looks,
    columnWidths: widths,
    frozenRows: first?.headerRow ?? 0,
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: first === undefined ? null : { from: first.headerRow, to: first.headerRow },
      pageNumbers: true,
      gridlines: true,
      breaksBefore: [],
    },
  };
}

/** A header in the words of the roster; for the partner abroad in English beneath. */
function header({ header: text, field, fields }: SharedColumn["column"], { audience, scrub }: ContentTools): string {
  const words = scrub(text);
  const known = field ?? fields[0];
  if (audience !== "foreign" || known === undefined) return words;
  const english = fieldLabel("en-US", known);
  return words.toLowerCase() === english.toLowerCase() ? words : `${words}\n${english}`;
}

function reader({ source }: SharedSheet, tools: ContentTools): (row: number, column: SharedColumn) => string | number | null {
  const cells = sheetCells(source);
  const readings = new Map<string, ReadingRecord>();
  for (const reading of tools.result.roster.readings) if (reading.sheet === source.sheet) readings.set(`${reading.row} ${reading.column}`, reading);
  return (row, { column, treatment }) => {
    const home = cells.anchor(row, column.column);
    return sharedValue(cells.at(home.row, home.column), treatment, readings.get(`${home.row} ${home.column}`), { grid: source, ...tools });
  };
}

/** Bold, fill and colour of the original's cells, in runs down a column. */
function ownLooks({ source }: SharedSheet, { columns, rows }: SharedTable, { look }: ContentTools): readonly Look[] {
  return columns.flatMap(({ column, to }) => {
    const runs: { readonly text: string; readonly look: CellLook; readonly top: number; bottom: number }[] = [];
    for (const [from, row] of rows) {
      const own = look(source.sheet, from, column.column);
      const text = JSON.stringify(own);
      const last = runs.at(-1);
      if (last?.text === text) last.bottom = row;
      else runs.push({ text, look: own, top: row, bottom: row });
    }
    return runs.filter(({ text }) => text !== "{}").map(({ look: own, top, bottom }) => ({ area: { top, bottom, left: to, right: to }, look: own }));
  });
}
