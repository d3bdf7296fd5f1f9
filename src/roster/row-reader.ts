import type { CellRef } from "./address";
import { cellReaders } from "./cells";
import type { CellInput, CellOutcome } from "./cells/cell-reader";
import { fieldKinds, measures, type FieldKey } from "./field";
import type { Cell, Grid } from "./grid";
import type { Reading } from "./roster";
import { foldText, isDitto, rawOf, squeeze } from "./text";
import type { CellValues } from "./values";

/** What a cell of any column may hold. */
export type AnyValue = CellValues[keyof CellValues];
export type AnyReading = Reading<AnyValue>;
/** Readings of a row or project by field, while they are put together. */
export type DraftFields = Partial<Record<FieldKey, AnyReading>>;

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
  options: Pick<CellInput, "directions" | "moneyUnit" | "titleCodes" | "latestBirth">,
): ColumnReader {
  const reader: (input: CellInput) => CellOutcome<AnyValue> = cellReaders[fieldKinds[field]];
  const folded = squeeze(header).toLowerCase();
  const birth = births.has(field);
  const measure = measures[field] ?? null;
  const readOnce = (cell: Cell): Known => {
    const raw = rawOf(cell, grid.date1904);
    const text = cell.kind === "text" ? foldText(String(cell.value)) : raw;
    const outcome = reader({ cell, text, date1904: grid.date1904, header: folded, birth, measure, ...options });
    return { outcome, raw };
  };
  const knownOf = remembering(readOnce);
  return (cell, ref) => {
    // Programs that write workbooks leave formulas without a result: what the cell will hold is not known.
    if (cell.kind === "empty") return cell.formula ? { state: "unreadable", cell: ref, raw: "", problem: "notCalculated" } : { state: "empty", cell: ref };
    const { outcome, raw } = knownOf(cell);
    if (outcome.state === "empty") return { state: "empty", cell: ref };
    if (outcome.state === "unreadable") return { state: "unreadable", cell: ref, raw, problem: outcome.problem };
    return { state: "value", value: outcome.value, raw, cell: ref, note: outcome.note ?? (cell.formula ? "formula" : null) };
  };
}

/** Values kept at most, of a column and kind of cell. */
const mostKnown = 50_000;
/** After so many different values in a row a column is taken to have hardly any twice (names, numbers). */
const enoughMisses = 2_000;

/** Reads equal cells of a column once. A column whose values hardly repeat is not worth remembering. */
function remembering(readOnce: (cell: Cell) => Known): (cell: Cell) => Known {
  const texts = new Map<string, Known>();
  const others = new Map<string, Known>();
  let misses = 0;
  const look = (known: Map<string, Known>, key: string, cell: Cell): Known => {
    let entry = known.get(key);
    if (entry !== undefined) {
      misses = 0;
      return entry;
    }
    entry = readOnce(cell);
    misses += 1;
    if (known.size >= mostKnown) known.clear();
    known.set(key, entry);
    if (misses > enoughMisses) known.clear();
    return entry;
  };
  return (cell) => {
    if (misses > enoughMisses) return readOnce(cell);
    // A text means the same in every format but Excel's, which readers of texts do not look at.
    if (cell.kind === "text") return look(texts, String(cell.value), cell);
    return look(others, `${cell.kind}${cell.numberFormat}\u0000${String(cell.value)}`, cell);
  };
}

/** 同上 and 〃. */
export function isDittoCell(cell: Cell): boolean {
  return cell.kind === "text" && String(cell.value).length <= 4 && isDitto(squeeze(String(cell.value)));
}
