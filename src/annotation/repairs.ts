import { afterText, type LeftAlone, type Repair, type RepairKind, type RepairLog } from "../findings/repair-log";
import { cellKey, contains } from "../roster/address";
import { formatDay, isExact, parseIsoDay } from "../roster/calendar";
import { isDateFormat, serialDay } from "../roster/cells/serial";
import { fieldKinds, type FieldKey } from "../roster/field";
import type { Cell, Grid } from "../roster/grid";
import { read, type ReadingRecord, type Roster } from "../roster/roster";
import { rawOf } from "../roster/text";
import type { Change, WrittenCell } from "./plan";

/** What a machine can put right, in reading order, and what it leaves alone. */
export interface RepairPlan {
  readonly repairs: readonly Repair[];
  readonly left: readonly LeftAlone[];
}

type Wanted = Pick<Repair, "kind" | "after">;

/** `grids` are the roster's sheets as they were read. Nothing is guessed: a date without its day, or with a remark, stays. */
export function planRepairs(roster: Roster, grids: ReadonlyMap<string, Grid>): RepairPlan {
  const repairs: Repair[] = [];
  const left: LeftAlone[] = [];
  const seen = new Set<string>();
  const add = (sheet: string, row: number, column: number, wanted: (cell: Cell) => Wanted | null): void => {
    const grid = grids.get(sheet);
    const key = cellKey({ sheet, row, column });
    if (grid === undefined || seen.has(key)) return;
    const cell = grid.cell(row, column);
    const found = wanted(cell);
    if (found === null) return;
    seen.add(key);
    const why = reasonToLeave(grid, row, column, cell, found);
    if (why !== null) left.push({ sheet, row, column, kind: found.kind, why });
    else repairs.push({ sheet, row, column, ...found, shown: cell.kind === "empty" ? "" : rawOf(cell, grid.date1904), before: { value: cell.value, format: cell.numberFormat } });
  };
  for (const record of roster.readings) add(record.sheet, record.row, record.column, (cell) => wantedFor(record, cell));
  for (const person of roster.people) {
    const [birth, id] = [read(person, "birthDate"), read(person, "idNumber")];
    if (birth.state !== "empty" || id.state !== "value" || id.cell?.row !== birth.cell.row) continue;
    const { valid, birth: born } = id.value;
    if (valid && born !== null && isExact(born)) add(birth.cell.sheet, birth.cell.row, birth.cell.column, (cell) => (cell.kind === "empty" ? { kind: "birthFromId", after: { day: formatDay(born.from) } } : null));
  }
  const order = [...grids.keys()];
  return { repairs: repairs.sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row || a.column - b.column), left };
}

function reasonToLeave(grid: Grid, row: number, column: number, cell: Cell, { after }: Wanted): LeftAlone["why"] | null {
  if (cell.formula) return "formula";
  if (grid.isProtected) return "protected";
  if (grid.merges.some((area) => contains(area, row, column))) return "merged";
  return "text" in after && /^[=+\-@＝＋－＠\t\r]/u.test(after.text) ? "likeFormula" : null;
}

function wantedFor(record: ReadingRecord, cell: Cell): Wanted | null {
  if (cell.kind !== "text" && cell.kind !== "number") return null;
  const kind = fieldKinds[record.field];
  if (kind === "date") return dateRepair(record, cell);
  if (kind === "idNumber") return idRepair(record, cell);
  if (cell.kind !== "text" || typeof cell.value !== "string") return null;
  const half = halfWidth(cell.value);
  // 张三 教授 and 张三 李四 would become names that nobody has.
  if (kind === "name" && record.note !== "peopleInCell" && record.note !== "nameInside") return nameRepair(cell.value, half, record.field);
  return half === cell.value ? null : { kind: "fullWidth", after: { text: half } };
}

/** Only digits and the words of a date: whatever else stands there would be lost. */
const onlyDate = /^[\d０-９./．／年月日号\-－—\s\u3000〇零一二三四五六七八九十百元]+$/u;
const sureNotes: ReadonlySet<string | null> = new Set([null, "chineseNumber", "formula"]);

function dateRepair({ value, note }: ReadingRecord, cell: Cell): Wanted | null {
  if (cell.kind !== "text" || value === null || !sureNotes.has(note) || parseIsoDay(value) === null || !onlyDate.test(String(cell.value))) return null;
  return { kind: "textDate", after: { day: value } };
}

function idRepair({ value, note }: ReadingRecord, { kind, value: own }: Cell): Wanted | null {
  // Fifteen digits are all that Excel keeps of a number; the others are for a person to fill in.
  if (kind === "number") {
    if (note === "lostDigits") {
      const digits = typeof own === "number" && Number.isInteger(own) ? BigInt(own).toString() : "";
      return digits.length === 18 ? { kind: "idLostDigits", after: { text: `${digits.slice(0, 15)}***` } } : null;
    }
    return note === "numberAsText" && value !== null ? { kind: "idAsText", after: { text: value } } : null;
  }
  if (note === "masked" || note === "lostDigits" || value === null || value === own || !/^[A-Z0-9]{6,20}$/.test(value)) return null;
  // What stood around the number (身份证：, a remark) is not a repair of its spelling.
  const letters = halfWidth(String(own)).replace(/[\s\u3000'‘’.\-_×✕ХX*]/gu, "").toUpperCase();
  return value.replaceAll("X", "") === letters.replaceAll("X", "") ? { kind: "idCleaned", after: { text: value } } : null;
}

function nameRepair(text: string, half: string, field: FieldKey): Wanted | null {
  const han = /\p{Script=Han}/u.test(text) && !/[A-Za-zＡ-Ｚａ-ｚ]{2}/u.test(text);
  if (!han || field === "nameEn") return half === text ? null : { kind: "fullWidth", after: { text: half } };
  const dotted = half.replace(/(?<=\p{Script=Han})\s*[•‧・･·⋅∙.．]\s*(?=\p{Script=Han})/gu, "\u00b7");
  const closed = dotted.trim().replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, "");
  if (closed === text) return null;
  const kind: RepairKind = dotted !== half ? "nameDot" : closed !== dotted ? "nameSpaces" : "fullWidth";
  return { kind, after: { text: closed } };
}

/** Full-width digits and Latin letters; Chinese punctuation is as wide as it should be. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (sign) => sign.normalize("NFKC"));
}

/** The changes that carry repairs out: one for each run of cells below each other. */
export function repairChanges(repairs: readonly Repair[]): readonly Change[] {
  return runs(repairs, ({ after, before, kind }) => {
    if ("day" in after) return { value: after, format: isDateFormat(before.format) ? before.format : "yyyy-mm-dd" };
    return { value: after.text, format: kind.startsWith("id") ? "@" : before.format };
  });
}

/** How repairs are taken back, the last first; cells that were changed since stay and are named. */
export function planUndo(log: RepairLog, grids: ReadonlyMap<string, Grid>): { readonly undone: readonly Repair[]; readonly changed: readonly Repair[] } {
  const undone: Repair[] = [];
  const changed: Repair[] = [];
  const taken = new Map<string, Repair["before"]>();
  for (const repair of [...log].reverse().flatMap(({ cells }) => cells)) {
    const key = cellKey(repair);
    const grid = grids.get(repair.sheet);
    const earlier = taken.get(key);
    const isOurs = earlier === undefined ? grid !== undefined && holds(grid, repair) : earlier.value === ("text" in repair.after ? repair.after.text : null);
    if (isOurs) {
      taken.set(key, repair.before);
      undone.push(repair);
    } else changed.push(repair);
  }
  return { undone, changed };
}

/** The changes that put back what stood there. A cell that was repaired twice gets what it held first. */
export function undoChanges(undone: readonly Repair[]): readonly Change[] {
  const first = new Map(undone.map((repair) => [cellKey(repair), repair]));
  return runs([...first.values()], ({ before }) => before);
}

function holds(grid: Grid, repair: Repair): boolean {
  const cell = grid.cell(repair.row, repair.column);
  if (cell.formula) return false;
  if ("text" in repair.after) return cell.kind === "text" && cell.value === afterText(repair);
  return cell.kind === "number" && typeof cell.value === "number" && isDateFormat(cell.numberFormat) && serialDay(cell.value, grid.date1904) === parseIsoDay(repair.after.day);
}

function runs(repairs: readonly Repair[], cellOf: (repair: Repair) => WrittenCell): readonly Change[] {
  const sorted = [...repairs].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row));
  const changes: { kind: "writeCells"; sheet: string; column: number; fromRow: number; cells: WrittenCell[] }[] = [];
  for (const repair of sorted) {
    const last = changes.at(-1);
    if (last?.sheet === repair.sheet && last.column === repair.column && last.fromRow + last.cells.length === repair.row) last.cells.push(cellOf(repair));
    else changes.push({ kind: "writeCells", sheet: repair.sheet, column: repair.column, fromRow: repair.row, cells: [cellOf(repair)] });
  }
  return changes;
}
