import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { columnNumber } from "./address";
import { fieldKinds, type FieldKey } from "./field";
import { headerKey } from "./headers";

/** What a column is to be taken for by the user's word: a field, or nothing that matters. */
export type ColumnChoice = FieldKey | typeof ignored;
/** As it is written: the column is left out. */
export const ignored = "ignore";

/**
 * Corrections as a workbook keeps them: by the fingerprint of a table's header the keys of all its columns and, for
 * those that were corrected, what they are. Header texts only; neither file nor sheet name, nor anybody's data.
 */
export const mappingSchema = z.record(z.string(), z.object({ headers: z.array(z.string()), columns: z.record(z.string(), z.string()) }));
export type Mapping = z.infer<typeof mappingSchema>;

/** One correction given for a run (`--map`): a column letter or a header, on one sheet or on any. */
export interface ColumnRule {
  readonly sheet: string | null;
  readonly column: string;
  readonly choice: ColumnChoice;
  /** Where no table has such a column, nothing is wrong: the rule was written for many files. */
  readonly lenient?: boolean;
}

/** Everything that the user said about columns; what is given for the run wins over what the workbook keeps. */
export interface Corrections {
  readonly mapping: Mapping;
  readonly rules: readonly ColumnRule[];
}
export const noCorrections: Corrections = { mapping: {}, rules: [] };

/** What the user's word makes of one header block. */
export interface Corrected {
  /** By index of the column. */
  readonly choices: ReadonlyMap<number, ColumnChoice>;
  /** How much of a header that was corrected before this one is: 1 all of it, 0 no such header. */
  readonly share: number;
}
const untouched: Corrected = { choices: new Map(), share: 0 };

/** A header keeps its corrections when columns were added to it or left it, as long as so much of it is there. */
const enough = 0.75;

/** Applies the corrections to the header texts of each column (top row first). */
export function correct({ mapping, rules }: Corrections, sheet: string, texts: readonly (readonly string[])[]): Corrected {
  if (rules.length === 0 && Object.keys(mapping).length === 0) return untouched;
  const keys = columnKeys(texts);
  const kept = keptFor(mapping, keys);
  const choices = new Map<number, ColumnChoice>();
  for (const [key, said] of Object.entries(kept?.entry.columns ?? {})) {
    const index = keys.indexOf(key);
    if (isChoice(said) && index >= 0) choices.set(index, said);
  }
  for (const rule of rules) for (const index of columnsRuled(rule, sheet, keys)) choices.set(index, rule.choice);
  return { choices, share: kept?.share ?? 0 };
}

/** The corrections of the kept header that is most like this one; null when none is like it. */
function keptFor(mapping: Mapping, keys: readonly string[]): { readonly entry: Mapping[string]; readonly share: number } | null {
  const there = new Set(keys);
  const all = headersOf(keys).length;
  let best: { readonly entry: Mapping[string]; readonly share: number; readonly more: number } | null = null;
  for (const entry of Object.values(mapping)) {
    const share = entry.headers.filter((key) => there.has(key)).length / Math.max(1, entry.headers.length);
    const more = all - entry.headers.length;
    if (share < enough || (best !== null && (share < best.share || (share === best.share && more >= best.more)))) continue;
    best = { entry, share, more };
  }
  return best;
}

/** Corrections of one table as the user wants them: every column that is not left to recognition, by its key. */
export interface TableChoices {
  readonly keys: readonly string[];
  readonly columns: ReadonlyMap<string, ColumnChoice>;
  /** The user showed which row is the header: that is kept even where no column is corrected. */
  readonly shown?: boolean;
}

/** What is kept once a table's corrections are these. What a later version put there for the same header stays. */
export function withChoices(mapping: Mapping, { keys, columns, shown = false }: TableChoices): Mapping {
  const print = headerFingerprint(keys);
  const rest = Object.fromEntries(Object.entries(mapping).filter(([other]) => other !== print));
  const foreign = Object.entries(mapping[print]?.columns ?? {}).filter(([key, said]) => !isChoice(said) && !columns.has(key));
  const entry = { headers: [...headersOf(keys)], columns: Object.fromEntries([...foreign, ...columns]) };
  // A header like this one may be kept too; without an entry of its own this table would go by that.
  const needed = shown || Object.keys(entry.columns).length > 0 || keptFor(rest, keys) !== null;
  return needed ? { ...rest, [print]: entry } : rest;
}

/** Whether a text is a choice that this version knows; others are kept in the workbook and have no effect. */
export function isChoice(text: string): text is ColumnChoice {
  return text === ignored || Object.hasOwn(fieldKinds, text);
}

/**
 * What columns are called in corrections: the folded header, upper and lower joined by "/", numbered where it comes
 * again ("电话#2"); a column without one by its place after the last that has one ("姓名>1").
 */
export function columnKeys(texts: readonly (readonly string[])[]): readonly string[] {
  const seen = new Map<string, number>();
  let before = "";
  let behind = 0;
  return texts.map((parts) => {
    const base = parts.map(headerKey).filter((part) => part !== "").join("/");
    if (base === "") return `${before}>${(behind += 1)}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    behind = 0;
    return (before = times === 1 ? base : `${base}#${times}`);
  });
}

const nameless = />\d+$/;

/** The keys of the columns that have a header, sorted: what a fingerprint is made of. */
export function headersOf(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !nameless.test(key)).sort();
}

/** 16 hexadecimal digits of a header, whatever the order of its columns and the blank ones between them. */
export function headerFingerprint(keys: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(headersOf(keys).join("\n")))).slice(0, 16);
}

/** Indexes of the columns that a rule speaks of: those with its header, else the one with its letter. */
export function columnsRuled(rule: ColumnRule, sheet: string, keys: readonly string[]): readonly number[] {
  if (rule.sheet !== null && fold(rule.sheet) !== fold(sheet)) return [];
  const wanted = headerKey(rule.column);
  const named = keys.flatMap((key, index) => (wanted !== "" && (key === wanted || key.split("/").at(-1) === wanted) ? [index] : []));
  if (named.length > 0) return named;
  const letter = columnNumber(rule.column);
  return letter === null || letter > keys.length ? [] : [letter - 1];
}

const fold = (sheet: string): string => sheet.trim().toLowerCase();
