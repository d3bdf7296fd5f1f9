import { fieldLabel } from "../../src/findings/words";
import { message, type Lang } from "../../src/messages";
import { matchHeader } from "../../src/roster/headers";
import type { BookCell } from "../../test/acceptance/book";
import { leaderOf, type Example, type Facts } from "../../test/acceptance/examples/example";

const words = {
  "zh-CN": { examples: "例子：", roster: "名册里写着", outcome: "结论", visit: "出访 ", plain: "没有相应的列", info: "通过或仅作说明", blank: "（空）", colon: "：", comma: "，", enumeration: "、", semicolon: "；", open: "（", close: "）", asOf: "核对日 " },
  "en-US": { examples: "Examples:", roster: "The roster says", outcome: "Verdict", visit: "visit of ", plain: "no such column", info: "pass, or information only", blank: "(blank)", colon: ": ", comma: ", ", enumeration: ", ", semicolon: "; ", open: " (", close: ")", asOf: "checked on " },
} as const;

/** The examples of a clause as a table: what a small roster says, and the verdict; nothing where there are none. */
export function exampleLines(lang: Lang, clause: string, examples: readonly Example[]): readonly string[] {
  const say = words[lang];
  const lines = examples.filter(([of]) => of === clause).map((example) => `| ${rosterText(example, lang)} | ${verdict(example, lang)} |`);
  return lines.length === 0 ? [] : [say.examples, "", `| ${say.roster} | ${say.outcome} |`, "|---|---|", ...new Set(lines), ""];
}

function verdict([, , , expected]: Example, lang: Lang): string {
  return expected === "info" ? words[lang].info : message(lang, `finding.outcome.${expected}`);
}

/** The cells in which the rows differ from the plain row that every example starts from, person by person. */
function rosterText([clause, , rows, , more = {}]: Example, lang: Lang): string {
  const say = words[lang];
  const records = Array.isArray(rows) ? (rows as readonly Facts[]) : [rows as Facts];
  const people = records.map((row) => ({ name: nameIn(row), cells: cellsText(row, clause, lang) }));
  const visits = (more.visits ?? []).map((row) => `${say.visit}${nameIn(row)}${say.colon}${cellsText(row, clause, lang)}`);
  const alike: { names: string[]; cells: string }[] = [];
  for (const { name, cells } of people) {
    const last = alike.at(-1);
    if (last?.cells === cells) last.names.push(name);
    else alike.push({ names: [name], cells });
  }
  const several = alike.map(({ names, cells }) => [named(names, lang), cells].filter((part) => part !== "").join(say.colon)).join(say.semicolon);
  const text = [people.length > 1 ? several : (people[0]?.cells ?? ""), ...visits].filter((part) => part !== "").join(say.semicolon);
  const about = [people.length > 1 ? (more.of ?? "") : "", more.asOf === undefined ? "" : say.asOf + more.asOf].filter((part) => part !== "");
  return `${text === "" ? say.plain : text}${about.length > 0 ? say.open + about.join(say.comma) + say.close : ""}`.replaceAll("|", "\\|");
}

/** "成员甲、成员乙"; of many the first and the last. */
function named(names: readonly string[], lang: Lang): string {
  return names.length > 3 ? `${names[0] ?? ""}…${names.at(-1) ?? ""}` : names.join(words[lang].enumeration);
}

function nameIn(row: Facts): string {
  return cellText(row["姓名"] ?? row["项目负责人"] ?? row["项目名称"] ?? null, "zh-CN");
}

/** The direction stands there unless it is the clause's own. */
function cellsText(row: Facts, clause: string, lang: Lang): string {
  const direction = cellText(row["指南方向"] ?? null, lang);
  const plain = leaderOf(direction)();
  const told = Object.entries(row).filter(([header, cell]) => cell !== undefined && header !== "姓名" && header !== "指南方向" && plain[header] !== cell);
  const parts = told.map(([header, cell]) => `${headerText(header, lang)}${words[lang].colon}${cellText(cell ?? null, lang)}`);
  if (row["指南方向"] !== undefined && !clause.startsWith(`${direction}-`)) parts.unshift(`${headerText("指南方向", lang)}${words[lang].colon}${direction}`);
  return parts.join(words[lang].comma);
}

/** English readers get the field's own label; a Chinese header stands as a clerk writes it. */
function headerText(header: string, lang: Lang): string {
  const field = lang === "zh-CN" ? undefined : matchHeader([header], false)?.candidates[0];
  return field === undefined ? header : fieldLabel(lang, field);
}

function cellText(cell: BookCell, lang: Lang): string {
  if (cell === null || cell === "") return words[lang].blank;
  if (typeof cell !== "object") return String(cell);
  return "error" in cell ? cell.error : dateText(Number(cell.v));
}

/** A date cell as the sheet shows it: "2026-07-01", with a time of day where there is one. */
function dateText(serial: number): string {
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000)).toISOString();
  return Number.isInteger(serial) ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}
