import type { Direction } from "../guideline/guideline";
import type { CellRef } from "./address";
import { directionIn } from "./cells/direction";
import type { FieldKey } from "./field";
import type { Cell } from "./grid";
import { isHeaderText, levelOf, matchHeader } from "./headers";
import { columnReader, type DraftFields } from "./row-reader";
import type { SheetCells } from "./sheet-cells";
import { squeeze, tidy } from "./text";

/** What a row that heads a part of a table tells of the rows below it. */
export interface Section {
  readonly row: number;
  readonly direction: string | null;
  /** Null where it does not speak of a side. */
  readonly side: "chinese" | "foreign" | null;
}

const sides = /^(?:[(]?[一二三四五六七八九十\d]{1,2}[).、])?(中方|外方|法方|韩方|塞方|保方|匈方|斯方)(?:人员|团队|成员|参加人员|参与人员|团队成员|人员名单)?:?$/;
/** A table or part of one with everybody of the foreign side: 外方人员, 法方团队 … */
const foreignTitle = /^(外方|法方|韩方|塞方|保方|匈方|斯方)(人员|团队|成员|参加)/;

/** What the only text of a row says as a heading; null when it is none. */
export function sectionOf(text: string, row: number, directions: readonly Direction[]): Section | null {
  const side = sides.exec(squeeze(text));
  if (side !== null) return { row, direction: null, side: side[1] === "中方" ? "chinese" : "foreign" };
  const direction = directionIn(text, directions);
  return direction.state === "value" ? { row, direction: direction.value, side: null } : null;
}

/** Whether sheet name or titles say that all people of a table are of the foreign side. */
export function isForeignTitle(sheet: string, titles: readonly string[]): boolean {
  return /^(外方|法方|韩方|塞方|保方|匈方|斯方)/.test(squeeze(sheet)) || titles.some((text) => foreignTitle.test(text));
}

/** The one direction that titles or the sheet's name tell; null when none or several do. */
export function directionAbove(texts: readonly string[], directions: readonly Direction[]): string | null {
  const codes = new Set<string>();
  for (const text of texts) {
    const found = directionIn(text, directions);
    if (found.state === "value") codes.add(found.value);
  }
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Texts above a header that are no header themselves. */
export function titleTexts(cells: SheetCells, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    for (let column = 1; column <= cells.columns; column += 1) {
      const text = squeeze(cells.text(row, column));
      if (text !== "" && !isHeaderText(text)) texts.push(text);
    }
  }
  return texts;
}

type Options = Parameters<typeof columnReader>[3];

/** What lines above a table say about its project: 项目名称：量子材料, or 项目名称 beside its value. */
export function captionsAbove(cells: SheetCells, from: number, to: number, options: Options): DraftFields {
  const fields: DraftFields = {};
  const put = (label: string, cell: Cell, ref: CellRef): void => {
    const field = projectField(label);
    if (field === null || field in fields) return;
    const reading = columnReader(cells.grid, field, label, options)(cell, ref);
    if (reading.state === "value") fields[field] = { ...reading, note: reading.note ?? "captionAbove" };
  };
  for (let row = from; row < to; row += 1) {
    for (let column = 1; column <= cells.columns; column += 1) {
      const cell = cells.at(row, column);
      if (cell.kind !== "text") continue;
      const ref = { sheet: cells.grid.sheet, row, column };
      for (const piece of String(cell.value).split(/[\s\u3000]{2,}|[;；\n\t]/)) {
        const [, label, said = ""] = /^(.{2,14}?)[:：]\s*(.*)$/s.exec(tidy(piece)) ?? [null, tidy(piece)];
        if (projectField(label) === null) continue;
        if (said !== "") put(label, { kind: "text", value: said, numberFormat: "General", formula: cell.formula }, ref);
        else beside(cells, row, column, (value, at) => put(label, value, at));
      }
    }
  }
  return fields;
}

function projectField(label: string): FieldKey | null {
  return matchHeader([label], false)?.candidates.find((field) => levelOf(field) === "project") ?? null;
}

/** The next cell to the right that holds something, unless that is a label too. */
function beside(cells: SheetCells, row: number, column: number, found: (cell: Cell, ref: CellRef) => void): void {
  for (let next = column + 1; next <= Math.min(cells.columns, column + 12); next += 1) {
    const cell = cells.at(row, next);
    if (cell.kind === "empty" || (cell.kind === "text" && squeeze(String(cell.value)) === "")) continue;
    if (cell.kind === "text" && (isHeaderText(String(cell.value)) || /[:：]/.test(String(cell.value)))) return;
    found(cell, { sheet: cells.grid.sheet, row, column: next });
    return;
  }
}
