import type { Direction } from "../guideline/guideline";
import type { CellRef } from "./address";
import { cellReaders } from "./cells";
import type { CellInput, CellOutcome } from "./cells/cell-reader";
import { fieldKinds, type FieldKey } from "./field";
import type { Cell, Grid } from "./grid";
import type { Reading } from "./roster";
import { foldText, isDitto, rawOf, squeeze } from "./text";
import type { CellValues } from "./values";

/** What a cell of any column may hold. */
export type AnyValue = CellValues[keyof CellValues];
export type AnyReading = Reading<AnyValue>;

/** Reads the cells of one column and field; equal cells are read once. */
export type ColumnReader = (cell: Cell, ref: CellRef) => AnyReading;

interface Known {
  readonly outcome: CellOutcome<AnyValue>;
  readonly raw: string;
}

const births: ReadonlySet<FieldKey> = new Set(["birthDate", "leaderBirthDate"]);

/** The reader of a column: knows its header, the call's directions and the table's unit of money. */
export function columnReader(
  grid: Grid,
  field: FieldKey,
  header: string,
  options: { readonly directions: readonly Direction[]; readonly moneyUnit: "wan" | "yuan" | null },
): ColumnReader {
  const reader: (input: CellInput) => CellOutcome<AnyValue> = cellReaders[fieldKinds[field]];
  const folded = squeeze(header).toLowerCase();
  const birth = births.has(field);
  const known = new Map<string, Known>();
  const readOnce = (cell: Cell): Known => {
    const raw = rawOf(cell, grid.date1904);
    const text = cell.kind === "text" ? foldText(String(cell.value)) : raw;
    const outcome = reader({ cell, text, date1904: grid.date1904, header: folded, birth, ...options });
    return { outcome, raw };
  };
  return (cell, ref) => {
    if (cell.kind === "empty") return { state: "empty", cell: ref };
    const key = `${cell.kind[0] ?? ""}${cell.numberFormat === "General" ? "" : cell.numberFormat}\u0000${String(cell.value)}`;
    let entry = known.get(key);
    if (entry === undefined) {
      entry = readOnce(cell);
      if (known.size > 50_000) known.clear();
      known.set(key, entry);
    }
    const { outcome, raw } = entry;
    if (outcome.state === "empty") return { state: "empty", cell: ref };
    if (outcome.state === "unreadable") return { state: "unreadable", cell: ref, raw, problem: outcome.problem };
    return { state: "value", value: outcome.value, raw, cell: ref, note: outcome.note ?? (cell.formula ? "formula" : null) };
  };
}

/** 同上 and 〃. */
export function isDittoCell(cell: Cell): boolean {
  return cell.kind === "text" && String(cell.value).length <= 4 && isDitto(squeeze(String(cell.value)));
}
