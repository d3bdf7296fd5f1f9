import { ownedPrefix } from "./plan";

/** Names that say what is ours; `n` counts from 1 within each kind. */
export interface NameMaker {
  column(extendedFilter: boolean, inTable: boolean): string;
  /** The names of a report sheet and of the hash of its rows. */
  sheet(): { readonly sheet: string; readonly hash: string };
}

/** Gives names that are not in use, ignoring case as Excel does. */
export function nameMaker(inUse: readonly string[]): NameMaker {
  const taken = new Set(inUse.flatMap((name) => numberOf(name) ?? []));
  const next = (kind: string): number => {
    let n = 1;
    while (taken.has(`${kind} ${n}`)) n += 1;
    taken.add(`${kind} ${n}`);
    return n;
  };
  return {
    column: (extendedFilter, inTable) =>
      `${ownedPrefix}Column_${next("column")}${extendedFilter ? "_F" : ""}${inTable ? "_T" : ""}`,
    sheet: () => {
      const n = next("sheet");
      return { sheet: `${ownedPrefix}Sheet_${n}`, hash: hashName(n) };
    },
  };
}

/** Whether the name is that of a result column. */
export function isColumnName(name: string): boolean {
  return numberOf(name)?.startsWith("column ") === true;
}

/** The name of the hash that belongs to a report sheet's name; null when it is no such name. */
export function hashNameOf(sheetName: string): string | null {
  const match = /_Sheet_(\d+)$/i.exec(sheetName);
  return match === null ? null : hashName(Number(match[1]));
}

function hashName(n: number): string {
  return `${ownedPrefix}Hash_${n}`;
}

/** A hash counts with its sheet, so that a number is never half free. */
function numberOf(name: string): string | null {
  const match = /^_RosterCheck_(Column|Sheet|Hash)_(\d+)/i.exec(name);
  if (match === null) return null;
  const kind = (match[1] ?? "").toLowerCase();
  return `${kind === "hash" ? "sheet" : kind} ${Number(match[2])}`;
}

/** `核对报告`, else `核对报告2` …: the first that no other bears, ignoring case as Excel does. */
export function freeText(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.trim().toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let n = 2;
  while (taken.has(`${wanted}${n}`.toLowerCase())) n += 1;
  return `${wanted}${n}`;
}
