import { ownedPrefix, type OwnedColumn, type OwnedMarks, type OwnedSheet } from "../annotation/plan";
import { parseReference } from "../roster/address";

/** A workbook name as both ports hand it over; `formula` with or without "=". */
export interface NameLike {
  readonly name: string;
  readonly formula: string;
}

/** What {@link ownedMarks} asks of the workbook: both ports answer from what they have read. */
export interface OwnedQuestions {
  /** Whether the workbook has such a sheet: a name outlives the sheet that it points to (`#REF!$Z$3:$Z$57`). */
  hasSheet(sheet: string): boolean;
  /** Table of that sheet whose area holds the cell, or null. */
  tableAt(sheet: string, row: number, column: number): string | null;
  /** Content hash of the sheet as it is now (see `contentHash`), or null when there is no such sheet. */
  contentHash(sheet: string): string | null;
  /** Sheets that hold conditional formats with our signature. */
  readonly formattedSheets: readonly string[];
}

/** Whether a name is one of ours. */
export function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith(ownedPrefix.toLowerCase());
}

/**
 * Reads from the names what is ours. `_RosterCheck_Column_<n>` points to a result column from its header to
 * its last row, with `_F` when it extended the AutoFilter and `_T` when it stands in a table;
 * `_RosterCheck_Sheet_<n>` to A1 of a sheet of ours, `_RosterCheck_Hash_<n>` is the hash of what we wrote there.
 * A name whose target was deleted (`#REF!`) is still listed in `names`, so that clearing removes it.
 */
export function ownedMarks(all: readonly NameLike[], questions: OwnedQuestions): OwnedMarks {
  const own = all.filter(({ name }) => isOurs(name));
  const columns: OwnedColumn[] = [];
  const sheets: OwnedSheet[] = [];
  for (const { name, formula } of own) {
    const kind = /^_RosterCheck_(Column|Sheet)_(\d+)((?:_[FT])*)$/i.exec(name);
    const target = kind === null ? null : parseReference(formula);
    if (kind === null || target === null || !questions.hasSheet(target.sheet)) continue;
    const suffixes = (kind[3] ?? "").toUpperCase();
    if ((kind[1] ?? "").toLowerCase() === "column") {
      const { area, sheet } = target;
      columns.push({
        name,
        sheet,
        column: area.left,
        fromRow: area.top,
        toRow: area.bottom,
        extendedFilter: suffixes.includes("_F"),
        table: suffixes.includes("_T") ? questions.tableAt(sheet, area.top, area.left) : null,
      });
    } else {
      const now = questions.contentHash(target.sheet);
      if (now === null) continue;
      sheets.push({ name, sheet: target.sheet, edited: now !== textConstant(own, `${ownedPrefix}Hash_${kind[2] ?? ""}`) });
    }
  }
  return { columns, sheets, names: own.map(({ name }) => name), formattedSheets: questions.formattedSheets };
}

/** The text of a name that holds a constant: `="abc"` → abc; null when there is no such name. */
function textConstant(names: readonly NameLike[], wanted: string): string | null {
  const found = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const match = /^=?\s*"((?:[^"]|"")*)"\s*$/.exec(found?.formula ?? "");
  return match === null ? null : (match[1] ?? "").replaceAll('""', '"');
}

/** A text as a name's formula, without "=". */
export function textFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
