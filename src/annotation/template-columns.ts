import type { Guideline } from "../guideline/guideline";
import { message, type Lang } from "../messages";
import { choices } from "../roster/choices";
import layout from "../roster/data/template-columns.json";
import { fieldKinds, type FieldKey } from "../roster/field";
import table from "../roster/fields.json";
import { levelOf } from "../roster/headers";
import type { CellValidation, ValidationRule } from "./plan";

/** A column of the template. */
export interface TemplateColumn {
  readonly field: FieldKey;
  /** The field's own header, which reads back as the field. */
  readonly header: string;
  /** Id of the group that it stands in. */
  readonly group: string;
  /** Characters of the default font. */
  readonly width: number;
  /** Null: as Excel likes. */
  readonly numberFormat: string | null;
  readonly validation: Omit<CellValidation, "area" | "rule"> & { readonly rule: (firstCell: string) => ValidationRule };
}

/** What a clause of the call looks at, by the rule that decides it. */
export interface Needs {
  readonly clause: string;
  readonly fields: readonly FieldKey[];
}

const headers = new Map(table.map(({ key, zh }) => [key, zh]));
/** Columns that stand for others: a person's own trip says who travels. */
const saidBy: Readonly<Record<string, readonly string[]>> = layout.saidBy;
const loose: readonly string[] = layout.looseDates;

/** The columns that these clauses look at, group by group; what another column says better is left out. */
export function templateColumns(guideline: Guideline, needs: readonly Needs[], lang: Lang): readonly TemplateColumn[] {
  const clausesOf = new Map<string, string[]>(layout.always.map((field) => [field, []]));
  for (const { clause, fields } of needs) {
    for (const field of fields.flatMap((own) => saidBy[own] ?? [own])) clausesOf.set(field, [...(clausesOf.get(field) ?? []), clause]);
  }
  return layout.groups.flatMap(({ id, fields }) =>
    fields.flatMap((key) => {
      const clauses = clausesOf.get(key);
      return clauses === undefined ? [] : [columnOf(key as FieldKey, id, [...new Set(clauses)], guideline, lang)];
    }),
  );
}

function columnOf(field: FieldKey, group: string, clauses: readonly string[], guideline: Guideline, lang: Lang): TemplateColumn {
  const header = headers.get(field) ?? field;
  const { style, rule, hint } = entryOf(field, guideline);
  const say = (key: string, facts = {}): string => message(lang, `template.${key}`, facts);
  const own = `note.${field}`;
  const parts = [
    say(`hint.${hint}`),
    ...(layout.noted.includes(field) ? [say(own)] : []),
    ...(levelOf(field) === "project" && field !== "projectId" && field !== "direction" ? [say("once")] : []),
  ];
  const label = message(lang, `finding.field.${field}`);
  return {
    field,
    header,
    group,
    width: widthOf(field, header),
    numberFormat: formatOf(field),
    validation: {
      rule,
      prompt: { title: clipped(label, 32), text: withClauses(parts.join(lang === "zh-CN" ? "" : " "), clauses, say) },
      alert: { title: clipped(say("alert.title", { field: label }), 32), text: clipped(say(hint === "title" ? "alert.titleCell" : `alert.${hint}`), 225), style },
    },
  };
}

/** How a cell of the column is to be filled in; `hint` names the texts. */
interface Entry {
  readonly style: "stop" | "warning";
  readonly rule: TemplateColumn["validation"]["rule"];
  readonly hint: string;
}

const fixed = (rule: ValidationRule) => (): ValidationRule => rule;

function entryOf(field: FieldKey, guideline: Guideline): Entry {
  const kind = fieldKinds[field];
  const offered = kind === "direction" ? guideline.directions.map(({ code }) => code) : kind === "country" ? countriesOf(guideline) : choices[kind];
  if (offered !== undefined) {
    const open = kind === "country" || kind === "staffKinds" || kind === "idType" || kind === "degree";
    return { style: open ? "warning" : "stop", rule: fixed({ kind: "list", values: offered }), hint: open ? "openList" : "list" };
  }
  switch (kind) {
    case "date":
    case "moment":
      return { style: loose.includes(field) ? "warning" : "stop", rule: fixed({ kind: "date", from: "1900-01-01", to: "2100-12-31" }), hint: kind };
    case "money":
      return { style: "stop", rule: fixed({ kind: "decimal", from: 0, to: 100_000 }), hint: "money" };
    case "months":
      return { style: "stop", rule: fixed({ kind: "decimal", from: 0, to: 120 }), hint: "months" };
    case "number":
      return { style: "stop", rule: fixed({ kind: "decimal", from: 0, to: 100_000 }), hint: "number" };
    case "idNumber":
      return { style: "warning", rule: (cell) => ({ kind: "custom", formula: idFormula(cell) }), hint: "idNumber" };
    case "creditCode":
      return { style: "warning", rule: fixed({ kind: "textLength", from: 18, to: 18 }), hint: "creditCode" };
    case "name":
      return { style: "warning", rule: fixed({ kind: "textLength", from: 1, to: 60 }), hint: "name" };
    case "title":
      return { style: "warning", rule: fixed({ kind: "textLength", from: 1, to: 40 }), hint: "title" };
    default:
      return { style: "warning", rule: fixed({ kind: "textLength", from: 1, to: 500 }), hint: kind === "unit" || kind === "units" ? kind : "text" };
  }
}

/** China and the partner countries, the regions of China by the names that are read as such. */
function countriesOf({ directions }: Guideline): readonly string[] {
  return [...new Set(["中国", "中国香港", "中国澳门", "中国台湾", ...directions.map(({ country }) => country)])];
}

/** GB 11643-1999 for numbers of 18 characters; others pass by their length. INDIRECT keeps 1:17 where rows are inserted. */
function idFormula(cell: string): string {
  const digits = 'ROW(INDIRECT("1:17"))';
  return `IF(LEN(${cell})=18,MID("10X98765432",MOD(SUMPRODUCT(MID(${cell},${digits},1)*2^(18-${digits})),11)+1,1)=UPPER(RIGHT(${cell},1)),LEN(${cell})<18)`;
}

/** Numbers that are names, and what Excel would take for a day or a number, are texts. */
function formatOf(field: FieldKey): string | null {
  switch (fieldKinds[field]) {
    case "date":
      return "yyyy-mm-dd";
    case "moment":
      return "yyyy-mm-dd hh:mm";
    case "idNumber":
    case "creditCode":
    case "direction":
      return "@";
    default:
      return layout.asText.includes(field) ? "@" : null;
  }
}

function widthOf(field: FieldKey, header: string): number {
  const kind = fieldKinds[field];
  const wanted =
    kind === "idNumber" || kind === "creditCode" ? 21 : kind === "moment" ? 17 : kind === "date" ? 12 : kind === "unit" || kind === "units" ? 20 : field === "projectTitle" ? 30 : kind === "text" || kind === "list" ? 18 : kind === "name" || kind === "idType" ? 14 : 12;
  // At most three lines of the header.
  return Math.max(wanted, Math.ceil((header.length * 2) / 3) + 2);
}

function withClauses(text: string, clauses: readonly string[], say: (key: string, facts?: Record<string, string | number | readonly string[]>) => string): string {
  const most = 5;
  if (clauses.length === 0) return clipped(text, 255);
  const told = say(clauses.length > most ? "clausesAndMore" : "clauses", { clauses: clauses.slice(0, most), n: clauses.length });
  return `${clipped(text, 254 - told.length)}\n${told}`;
}

function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
