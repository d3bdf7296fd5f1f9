import { readFile } from "node:fs/promises";
import { z } from "zod";
import { RosterCheckError } from "../errors";
import type { CheckResult } from "../findings/result";
import { message, type Lang } from "../messages";
import { columnName } from "../roster/address";
import { columnsOfRule, writtenRule } from "../roster/column-rules";
import { ignored, type ColumnChoice, type ColumnRule } from "../roster/corrections";
import type { FieldKey } from "../roster/field";
import { fieldsNamed, nearFields } from "../roster/field-names";
import type { Table } from "../roster/roster";

/** Reads "F=birthDate", "人员!出生年月=出生日期" or "F=" (left out). Throws `bad-arguments`, naming what is alike. */
export function readRule(text: string, lang: Lang): ColumnRule {
  const at = text.lastIndexOf("=");
  if (at < 0 || text.slice(0, at).trim() === "") throw wrong(lang, "form", { rule: text });
  return ruleOf(text.slice(0, at), text.slice(at + 1), lang);
}

const mapFile = z.record(z.string(), z.string());

/**
 * Reads a file of rules: a JSON object, columns as in `--map` by what they are. A file is written for many rosters:
 * a column that one of them does not have is no fault. Throws `unreadable-file`, `bad-arguments`.
 */
export async function readMapFile(file: string, lang: Lang): Promise<readonly ColumnRule[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new RosterCheckError("unreadable-file", { file }, { cause });
  }
  const read = mapFile.safeParse(parsed(text.replace(/^\ufeff/, "")));
  if (!read.success) throw wrong(lang, "file", { file });
  return Object.entries(read.data).map(([column, field]) => {
    if (column.trim() === "") throw wrong(lang, "file", { file });
    return { ...ruleOf(column, field, lang), lenient: true };
  });
}

/** The corrections in force as a file for `--map-file`: by header where there is one, else by letter. */
export function mapFileOf(tables: readonly Table[]): Uint8Array {
  const rules: Record<string, ColumnChoice> = {};
  for (const column of tables.flatMap(({ columns }) => columns)) {
    if (column.corrected) rules[column.header === "" ? `${column.sheet}!${columnName(column.column)}` : (column.header.split("/").at(-1) ?? column.header)] = column.field ?? ignored;
  }
  return new TextEncoder().encode(`${JSON.stringify(rules, null, 2)}\n`);
}

/** What has to be said of corrections that had no effect, a line each. */
export function columnRemarks(result: CheckResult, rules: readonly ColumnRule[], file: string, lang: Lang): readonly string[] {
  const unmet = rules.filter((rule) => rule.lenient === true && columnsOfRule(rule, result.roster.tables).length === 0);
  return [
    ...(unmet.length === 0 ? [] : [message(lang, "columns.cli.unmet", { file, columns: unmet.map(writtenRule) })]),
    ...(result.unreadStore === undefined ? [] : [message(lang, `columns.unread.${result.unreadStore}`)]),
  ];
}

function ruleOf(column: string, field: string, lang: Lang): ColumnRule {
  const at = column.lastIndexOf("!");
  const sheet = at < 0 ? null : column.slice(0, at).trim().replace(/^'(.*)'$/, "$1");
  return { sheet, column: column.slice(at + 1).trim(), choice: choiceOf(field.trim(), lang) };
}

function choiceOf(text: string, lang: Lang): ColumnChoice {
  if (["", ignored, "忽略"].includes(text.toLowerCase())) return ignored;
  const [field, ...more] = fieldsNamed(text);
  if (field !== undefined && more.length === 0) return field;
  const shown = (fields: readonly FieldKey[]): readonly string[] => fields.map((key) => `${key} ${message(lang, `finding.field.${key}`)}`);
  if (field !== undefined) throw wrong(lang, "severalFields", { field: text, fields: shown([field, ...more]) });
  const near = nearFields(text);
  throw near.length === 0 ? wrong(lang, "noField", { field: text }) : wrong(lang, "nearFields", { field: text, fields: shown(near) });
}

function wrong(lang: Lang, key: string, facts: Parameters<typeof message>[2]): RosterCheckError {
  return new RosterCheckError("bad-arguments", { detail: message(lang, `columns.cli.${key}`, facts) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
