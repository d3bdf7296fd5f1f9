import { columnName } from "../../roster/address";
import { ignored, type ColumnChoice, type TableChoices } from "../../roster/corrections";
import { namingFields } from "../../roster/headers";
import type { Column, Table } from "../../roster/roster";

/** How sure it is what a column was taken for. */
export type Sureness = "guess" | "unknown" | "corrected" | "leftOut" | "exact";

/** In the order in which the user should look at them. */
export const sureness: readonly Sureness[] = ["guess", "unknown", "corrected", "leftOut", "exact"];

export function surenessOf({ field, corrected, confidence }: Column): Sureness {
  if (corrected) return field === null ? "leftOut" : "corrected";
  return field === null ? "unknown" : confidence < 1 ? "guess" : "exact";
}

/** "F 出生年月"; a column without a header is its letter. */
export function columnTitle({ column, header }: Column): string {
  return `${columnName(column)} ${header}`.trim();
}

/** What the user wants of the columns of each table that is not left to recognition: table id → column key → choice. */
export type Choices = ReadonlyMap<string, ReadonlyMap<string, ColumnChoice>>;

/** What is corrected already. */
export function choicesOf(tables: readonly Table[]): Choices {
  return new Map(
    tables.map(({ id, columns }) => [id, new Map(columns.flatMap(({ key, field, corrected }) => (corrected ? [[key, field ?? ignored] as const] : [])))]),
  );
}

/** Null leaves the column to recognition. A field that another column of the table was given by hand moves here. */
export function choose(choices: Choices, table: Table, key: string, choice: ColumnChoice | null): Choices {
  const own = new Map([...(choices.get(table.id) ?? [])].filter(([other, said]) => other !== key && (said === ignored || said !== choice)));
  if (choice !== null) own.set(key, choice);
  return new Map(choices).set(table.id, own);
}

/** What the column will be taken for: the user's choice, or what it is now where that was recognised. */
export function wanted(choices: Choices, table: Table, { key, field, corrected }: Column): ColumnChoice | null {
  return choices.get(table.id)?.get(key) ?? (corrected ? null : field);
}

/** Another column of the table that is taken for the field now and will lose it. */
export function robbed(choices: Choices, table: Table, key: string): Column | null {
  const choice = choices.get(table.id)?.get(key);
  if (choice === undefined || choice === ignored) return null;
  return table.columns.find((other) => other.key !== key && other.field === choice) ?? null;
}

export function isSame(a: Choices, b: Choices): boolean {
  return [...a].every(([id, own]) => {
    const other = b.get(id) ?? new Map<string, ColumnChoice>();
    return own.size === other.size && [...own].every(([key, choice]) => other.get(key) === choice);
  });
}

/** Whether a table will name people or projects: without that no roster can be made of it. */
export function namesSomebody(choices: Choices, table: Table): boolean {
  return table.columns.some((column) => {
    const field = wanted(choices, table, column);
    return field !== null && field !== ignored && namingFields.has(field);
  });
}

/** What is to be kept in the workbook: tables whose choices changed, and those whose header row the user showed. */
export function toKeep(tables: readonly Table[], before: Choices, after: Choices, shown: boolean): readonly TableChoices[] {
  return tables
    .filter(({ id }) => shown || !isSame(new Map([[id, after.get(id) ?? new Map()]]), new Map([[id, before.get(id) ?? new Map()]])))
    .map(({ id, columns }) => ({ keys: columns.map(({ key }) => key), columns: after.get(id) ?? new Map(), shown }));
}
