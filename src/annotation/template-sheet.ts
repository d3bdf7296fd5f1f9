import type { Guideline } from "../guideline/guideline";
import { message, type Lang } from "../messages";
import { cellAddress, type Area } from "../roster/address";
import { parseIsoDay } from "../roster/calendar";
import { fieldKinds } from "../roster/field";
import type { CellLook, SheetContent } from "./plan";
import { folded } from "./text-width";
import type { TemplateColumn } from "./template-columns";

/** Rows below the examples that are ready to be filled in. */
export const roomRows = 500;
const titleRow = 1;
/** Characters side by side on A4 across that can still be read: about eight points. */
const mostAcross = 190;

/** Groups stand apart by two light tones, headers in a lighter one of the same hue. */
const tones = [
  { group: "#BDD7EE", header: "#DDEBF7" },
  { group: "#C6E0B4", header: "#E2EFDA" },
] as const;
const exampleLook: CellLook = { italic: true, font: "#595959", fill: "#F2F2F2", wrap: true, top: true };

/** What the template is for; `direction` null for a call's every direction. */
export interface TemplateFacts {
  readonly guideline: Guideline;
  readonly direction: string | null;
  readonly lang: Lang;
}

/**
 * An empty roster to fill in: title, how to, groups, headers, the call's example rows, and rows that take only
 * what their column can be read as.
 */
export function templateContent(columns: readonly TemplateColumn[], facts: TemplateFacts): SheetContent {
  const { guideline, direction, lang } = facts;
  const shown = guideline.directions.find(({ code }) => code === direction);
  const title = shown === undefined ? (lang === "zh-CN" ? guideline.title : guideline.titleEn) : `${shown.code} ${lang === "zh-CN" ? shown.title : shown.titleEn}`;
  const examples = exampleRows(guideline, direction);
  const rows = examples.map((example) => columns.map(({ field }) => example[field] ?? null));
  const how = folded(message(lang, rows.length > 0 ? "template.how" : "template.howBare"), mostAcross - 10);
  const groupRow = titleRow + how.length + 1;
  const headerRow = groupRow + 1;
  const firstTemplateRow = headerRow + 1;
  const keys = columns.findIndex(({ field }) => field === "name") + 1;
  const bottom = headerRow + rows.length + roomRows;
  const groups = groupsOf(columns);
  const area = (top: number, bottomRow: number, left: number, right: number): Area => ({ top, bottom: bottomRow, left, right });
  const days = rows.flatMap((row, y) =>
    row.flatMap((value, x) => {
      const column = columns[x];
      const isDay = column !== undefined && (fieldKinds[column.field] === "date" || fieldKinds[column.field] === "moment");
      return isDay && typeof value === "string" && parseIsoDay(value) !== null ? [{ row: firstTemplateRow + y, column: x + 1, day: value }] : [];
    }),
  );
  const written = new Set(days.map(({ row, column }) => `${row} ${column}`));
  return {
    rows: [
      [message(lang, "template.title", { title })],
      ...how.map((line) => [line]),
      columns.map(({ group }, at) => (columns[at - 1]?.group === group ? null : message(lang, `template.group.${group}`))),
      columns.map(({ header }) => header),
      ...rows.map((row, y) => row.map((value, x) => (written.has(`${firstTemplateRow + y} ${x + 1}`) ? null : value))),
    ],
    days,
    links: [],
    looks: [
      { area: area(titleRow, titleRow, 1, 1), look: { bold: true, size: 16 } },
      ...groups.flatMap(({ left, right }, at) => {
        const tone = tones[at % tones.length] ?? tones[0];
        return [
          { area: area(groupRow, groupRow, left, right), look: { bold: true, fill: tone.group, font: "#000000" } },
          { area: area(headerRow, headerRow, left, right), look: { bold: true, fill: tone.header, font: "#000000", wrap: true, top: true } },
        ];
      }),
      ...columns.flatMap(({ numberFormat }, at) => (numberFormat === null ? [] : [{ area: area(firstTemplateRow, bottom, at + 1, at + 1), look: { numberFormat } }])),
      ...(rows.length === 0 ? [] : [{ area: area(firstTemplateRow, headerRow + rows.length, 1, columns.length), look: exampleLook }]),
    ],
    validations: columns.map(({ validation: { rule, prompt, alert } }, at) => ({
      area: area(firstTemplateRow, bottom, at + 1, at + 1),
      rule: rule(cellAddress(firstTemplateRow, at + 1)),
      prompt,
      alert,
    })),
    columnWidths: columns.map(({ width }) => width),
    frozenRows: headerRow,
    frozenColumns: keys,
    print: {
      landscape: true,
      fitToWidth: false,
      pagesWide: pagesWide(columns.map(({ width }) => width), keys),
      repeatRows: { from: groupRow, to: headerRow },
      repeatColumns: keys,
      pageNumbers: true,
      gridlines: true,
      breaksBefore: [],
    },
  };
}

/** Pages side by side, each with the columns that say which row it is. */
function pagesWide(widths: readonly number[], keys: number): number {
  const sum = (all: readonly number[]): number => all.reduce((total, width) => total + width, 0);
  const repeated = sum(widths.slice(0, keys));
  return Math.max(1, Math.ceil((sum(widths) - repeated) / (mostAcross - repeated)));
}

type Row = Readonly<Record<string, string | number>>;

/** The call's examples by column key, a project's own cells in its first row. */
function exampleRows({ examples }: Guideline, direction: string | null): readonly Row[] {
  if (examples === undefined) return [];
  const { all, directions } = examples;
  return directions
    .filter((example) => direction === null || example.direction === direction)
    .flatMap(({ direction: code, project, people }) =>
      people.map((person, at): Row => ({
        ...(at === 0 ? { ...all.project, ...project } : { projectId: project["projectId"] ?? code }),
        direction: code,
        ...(person["side"] === "外方" ? all.foreign : all.chinese),
        ...(at === 0 ? all.leader : {}),
        ...person,
      })),
    );
}

function groupsOf(columns: readonly TemplateColumn[]): readonly { readonly left: number; readonly right: number }[] {
  const groups: { left: number; right: number; id: string }[] = [];
  for (const [at, { group }] of columns.entries()) {
    const last = groups.at(-1);
    if (last?.id === group) last.right = at + 1;
    else groups.push({ left: at + 1, right: at + 1, id: group });
  }
  return groups;
}
