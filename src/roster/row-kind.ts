import type { FieldKey } from "./field";
import { isHeaderText, matchHeader } from "./headers";
import type { Column } from "./roster";
import { isFooterText, isTotalWord, type SheetCells } from "./sheet-cells";
import { squeeze } from "./text";

/** What a row below a header is. */
export type RowKind = "data" | "blank" | "total" | "footer" | "repeated" | "header";

interface Seen {
  readonly column: number;
  readonly text: string;
}

/** Tells the rows of one table apart. */
export function rowKinds(cells: SheetCells, columns: readonly Column[], nameColumn: number | null): (row: number) => RowKind {
  const headers = new Map(columns.map(({ column, header }) => [column, squeeze(header.split("/").at(-1) ?? "")]));
  return (row) => {
    const texts: Seen[] = [];
    let filled = 0;
    for (const { column, field } of columns) {
      const cell = cells.at(row, column);
      if (cell.kind === "empty") continue;
      if (cell.kind === "text" && (texts.length < 6 || filled === 0)) {
        const text = squeeze(String(cell.value));
        if (text === "") continue;
        texts.push({ column, text });
      }
      filled += field === "serial" ? 0 : 1;
    }
    const [first] = texts;
    if (filled === 0) return texts.some(({ text }) => isFooterText(text)) ? "footer" : "blank";
    const name = nameColumn === null ? "" : squeeze(cells.text(row, nameColumn));
    if (first !== undefined && (isTotalWord(first.text) || (name !== "" && isTotalWord(name)))) return "total";
    if (first !== undefined && isFooterText(first.text) && (name === "" || first.column === nameColumn || first.column < (nameColumn ?? 0))) return "footer";
    if (hasTwoHeaders(texts)) {
      const same = texts.filter(({ column, text }) => headers.get(column) === text).length;
      if (same >= 2 && same * 2 >= texts.length) return "repeated";
      if (startsTable(cells, row)) return "header";
    }
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

/** A row of another table's header stands below this one. */
function startsTable(cells: SheetCells, row: number): boolean {
  const fields = new Set<FieldKey>();
  let texts = 0;
  for (let column = 1; column <= cells.columns; column += 1) {
    const text = cells.text(row, column);
    if (text === "") continue;
    texts += 1;
    const field = matchHeader([text], false)?.candidates[0];
    if (field !== undefined) fields.add(field);
  }
  return fields.size >= 3 && fields.size * 2 >= texts && (fields.has("name") || fields.has("projectTitle") || fields.has("leader"));
}
