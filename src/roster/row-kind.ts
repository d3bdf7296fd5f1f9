import { isCount, isName, isSentence } from "./drafts";
import type { FieldKey } from "./field";
import { isHeaderText } from "./headers";
import type { Column } from "./roster";
import { isFooterText, isTotalWord, type SheetCells } from "./sheet-cells";
import { startsTable } from "./table-finder";
import { isEmptyWord, squeeze } from "./text";

/** What a row below a header is. */
export type RowKind = "data" | "blank" | "total" | "footer" | "repeated" | "header" | "section";

interface Seen {
  readonly column: number;
  readonly text: string;
}

/** Columns in which the word 合计 makes a row of a table without names a total. */
const labelling: ReadonlySet<FieldKey | null> = new Set<FieldKey | null>([null, "serial", "projectId", "projectTitle", "leader", "applicantUnit", "direction", "subproject"]);

/** Tells the rows of one table apart; `isSection` knows the texts that head a part of it. */
export function rowKinds(cells: SheetCells, columns: readonly Column[], nameColumn: number | null, isSection: (text: string) => boolean): (row: number) => RowKind {
  const headers = new Map(columns.map(({ column, header }) => [column, squeeze(header.split("/").at(-1) ?? "")]));
  const fieldOf = new Map(columns.map(({ column, field }) => [column, field]));
  const totals = new Set(cells.grid.tables.flatMap(({ totalsRow, area }) => (totalsRow ? [area.bottom] : [])));
  return (row) => {
    if (totals.has(row)) return "total";
    const shown = nameColumn === null ? "" : squeeze(cells.text(row, nameColumn));
    const name = isName(shown) && !isEmptyWord(shown) ? shown : "";
    const texts: Seen[] = [];
    let filled = 0;
    let serial = 0;
    for (const { column, field } of columns) {
      const cell = cells.at(row, column);
      if (cell.kind === "empty") continue;
      // Rows with a name are most of a roster: their first texts tell enough.
      if (cell.kind === "text" && (name === "" || texts.length < 6 || filled === 0)) {
        const text = squeeze(String(cell.value));
        if (text === "") continue;
        texts.push({ column, text });
      }
      if (field === "serial") serial += 1;
      else filled += 1;
    }
    const [first] = texts;
    if (filled + serial === 1 && first !== undefined && isSection(first.text)) return "section";
    // 以上信息属实, 2026年5月1日: a lone line in the name column names nobody.
    if (filled === 1 && shown !== "" && (name === "" || isSentence(name))) return isFooterText(shown) ? "footer" : "blank";
    // A name that waits for its formula to be calculated may be somebody's.
    if (filled === 0 && nameColumn !== null && texts.length === 0) {
      const { kind, formula } = cells.at(row, nameColumn);
      if (kind === "empty" && formula) return "data";
    }
    if (filled === 0) return texts.some(({ text }) => isFooterText(text)) ? "footer" : "blank";
    if (first !== undefined && isTotalWord(first.text)) return "total";
    if (shown !== "" && isCount(shown)) return "total";
    if (name === "" && texts.some(({ column, text }) => isTotalWord(text) && (nameColumn !== null || labelling.has(fieldOf.get(column) ?? null)))) return "total";
    if (first !== undefined && isFooterText(first.text) && (name === "" || first.column === nameColumn || first.column < (nameColumn ?? 0))) return "footer";
    // The header may come again on each page, also one that only the user knows.
    const same = texts.filter(({ column, text }) => headers.get(column) === text).length;
    if (same >= 2 && same * 4 >= texts.length * 3) return "repeated";
    if (hasTwoHeaders(texts) && startsTable(cells, row)) return "header";
    return "data";
  };
}

/** Two known headers among the first four texts. */
function hasTwoHeaders(texts: readonly Seen[]): boolean {
  let known = 0;
  for (let i = 0; i < texts.length && i < 4 && known + 4 - i >= 2; i += 1) {
    if (isHeaderText(texts[i]?.text ?? "")) known += 1;
    if (known === 2) return true;
  }
  return false;
}
