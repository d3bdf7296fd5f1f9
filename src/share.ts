import { planMarks } from "./annotation/marks";
import { freeText } from "./annotation/names";
import { folded, textWidth } from "./annotation/text-width";
import type { Change, SheetContent } from "./annotation/plan";
import { isOurSheet, withoutMarks } from "./annotation/without-marks";
import { check, type CheckRequest, type RunControl } from "./check";
import { RosterCheckError } from "./errors";
import type { CheckResult } from "./findings/result";
import { message, type Lang } from "./messages";
import type { Grid } from "./roster/grid";
import { sheetContent } from "./sharing/content";
import type { Audience } from "./sharing/fields";
import { sharedResult, type SharedResult } from "./sharing/findings";
import { layOut, type Layout, type SharedSheet } from "./sharing/layout";
import { leftOutText, present, type LeftOut } from "./sharing/left-out";
import { holdsSecret, scrubber, type Scrub, type Secrets } from "./sharing/scrub";
import { secretsOf } from "./sharing/secrets";
import type { CellCounts } from "./sharing/values";
import { contentHashInSteps, emptySheet, type CopySource, type NewWorkbook, type WorkbookPort } from "./workbook/port";

/** What copy is wanted. */
export interface ShareRequest extends CheckRequest {
  readonly lang: Lang;
  /** Time of the run as shown. */
  readonly at: string;
  readonly version?: string;
  readonly audience: Audience;
  /** Only the report and the checklist, without the roster; never for the partner abroad. */
  readonly reportOnly: boolean;
}

/** What making a copy takes: the workbook, an empty one, and how to read what was written. */
export interface ShareTools {
  readonly source: CopySource;
  readonly blank: () => NewWorkbook;
  /** Name and text of every part of the bytes. */
  readonly texts: (bytes: Uint8Array) => readonly string[];
}

/** A copy and what did not go into it. */
export interface SharedCopy {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
  /** What checking the original came to; never to be given away. */
  readonly original: CheckResult;
}

/**
 * Makes a copy of a roster that may be given away: a workbook made anew of what may be shared, never the original with
 * something taken out, so that nothing can be forgotten in it. The original is only read. Throws `nothing-to-share`
 * where no table of the roster can be seen, `copy-not-clean` where a last look finds something all the same (then
 * there is no copy), and what checking throws.
 */
export async function share({ source, blank, texts }: ShareTools, request: ShareRequest, control: RunControl = {}): Promise<SharedCopy> {
  const original = await check(source, request, control);
  const grids = await everyGrid(source);
  const layout = layOut(original, grids, request.audience);
  if (layout.sheets.length === 0) throw new RosterCheckError("nothing-to-share");
  const secrets = secretsOf(original, grids, layout);
  const scrub = scrubber(secrets);
  const names = sheetNames(layout, scrub);
  const counts: CellCounts = { formulas: 0, scrubbed: 0, births: 0, unread: 0 };
  const tools = { result: original, audience: request.audience, secrets, scrub, counts, look: (sheet: string, row: number, column: number) => source.look(sheet, row, column), width: (sheet: string, column: number) => source.columnWidth(sheet, column) };
  const sheets = request.reportOnly
    ? []
    : layout.sheets.map((sheet): NewSheet => ({ kind: "addSheet", sheet: names.get(sheet) ?? "", content: sheetContent(sheet, tools) }));
  const shared = request.audience === "foreign" ? null : sharedResult(original, layout, scrub, { inPlace: request.reportOnly, sheetName: (sheet) => names.get(sheet) ?? "" });
  const marks = shared === null ? [] : scrubbed(await marksOf(blank(), sheets, shared, request), scrub);
  const copy = blank();
  await copy.apply(withResults(sheets, marks));
  const leftOut = present([...fromLayout(layout, scrub), ...fromCells(counts), ...fromResult(shared), ...(await fromSource(source, original.roster.tables.map((table) => table.sheet)))]);
  const title = freeText(message(request.lang, "share.about.sheet"), (await copy.sheets()).map((sheet) => sheet.name));
  await copy.apply([{ kind: "addSheet", sheet: title, content: aboutContent(leftOut, request) }, { kind: "removeSheet", sheet: emptySheet }]);
  const bytes = copy.save();
  if (texts(bytes).some((text) => holdsSecretPart(text, secrets))) throw new RosterCheckError("copy-not-clean");
  return { bytes, leftOut, original };
}

/** Every sheet as it is, ours left out: also those that do not go into the copy, for what they hold must not stand in it. */
async function everyGrid(source: CopySource): Promise<ReadonlyMap<string, Grid>> {
  const owned = await source.owned();
  const grids = new Map<string, Grid>();
  for (const { name } of await source.sheets()) if (!isOurSheet(owned, name)) grids.set(name, withoutMarks(await source.read(name), owned));
  return grids;
}

/** Names of the copy's sheets: those of the original without anything secret, each once. */
function sheetNames(layout: Layout, scrub: Scrub): ReadonlyMap<SharedSheet, string> {
  const names = new Map<SharedSheet, string>();
  // What takes the place of something secret, and how long a sheet's name may be.
  for (const sheet of layout.sheets) names.set(sheet, freeText(scrub(sheet.source.sheet).slice(0, 28), [emptySheet, ...names.values()]));
  return names;
}

type NewSheet = Extract<Change, { kind: "addSheet" }>;

/** Characters of the result column: the sheet is ours, so its text may wrap. */
const resultWidth = 50;

/** The sheets with their results already in them, so that each row is as high as its result needs, then the other marks. */
function withResults(sheets: readonly NewSheet[], marks: readonly Change[]): readonly Change[] {
  const written = (sheet: NewSheet): NewSheet => {
    let { content } = sheet;
    for (const mark of marks) {
      if (mark.kind !== "writeColumn" || mark.sheet !== sheet.sheet) continue;
      const { column, fromRow, values } = mark;
      const area = { top: fromRow, bottom: fromRow + values.length - 1, left: column, right: column };
      content = {
        ...content,
        rows: content.rows.map((row, at) => placed(row, column, values[at + 1 - fromRow] ?? null)),
        columnWidths: Array.from({ length: Math.max(column, content.columnWidths.length) }, (_, at) => Math.max(content.columnWidths[at] ?? 8, at === column - 1 ? resultWidth : 0)),
        looks: [...content.looks, { area, look: { wrap: true, top: true } }, { area: { ...area, bottom: fromRow }, look: { bold: true } }],
      };
    }
    return { ...sheet, content };
  };
  return [...sheets.map(written), ...marks.filter(({ kind }) => kind !== "writeColumn")];
}

function placed(row: SheetContent["rows"][number], column: number, value: string | null): SheetContent["rows"][number] {
  if (value === null) return row;
  return Array.from({ length: Math.max(column, row.length) }, (_, at) => (at === column - 1 ? value : (row[at] ?? null)));
}

/** The marks of the copy: result column, colours, report and checklist; of a report alone without links, which would lead nowhere. `copy` is a draft. */
async function marksOf(copy: WorkbookPort, sheets: readonly NewSheet[], { result }: SharedResult, request: ShareRequest): Promise<readonly Change[]> {
  await copy.apply(sheets);
  const grids = new Map<string, Grid>();
  for (const { name } of await copy.sheets()) if (name !== emptySheet) grids.set(name, await copy.read(name));
  const { lang, at, version, reportOnly } = request;
  const { changes } = planMarks(result, grids, await copy.owned(), {
    lang,
    at,
    ...(version === undefined ? {} : { version }),
    limits: { structureProtected: false },
    sheetNames: [...grids.keys()],
    contentHash: contentHashInSteps,
    reportOnly,
  });
  return reportOnly ? changes.map((change) => (change.kind === "addSheet" ? { ...change, content: { ...change.content, links: [] } } : change)) : changes;
}

/** The same changes with every text of them looked at once more. */
function scrubbed(changes: readonly Change[], scrub: Scrub): readonly Change[] {
  const clean = <T>(value: T): T => (typeof value === "string" ? (scrub(value) as T) : value);
  return changes.map((change): Change => {
    if (change.kind === "writeColumn") return { ...change, values: change.values.map(clean) };
    if (change.kind !== "addSheet") return change;
    const content: SheetContent = { ...change.content, rows: change.content.rows.map((row) => row.map(clean)) };
    return { ...change, content };
  });
}

function fromLayout({ keptBack }: Layout, scrub: Scrub): readonly LeftOut[] {
  const headers = (all: readonly string[]): readonly string[] => [...new Set(all.map(scrub))];
  return [
    { key: "personal", n: new Set(keptBack.personal).size, names: headers(keptBack.personal) },
    { key: "unknown", n: new Set(keptBack.unknown).size, names: headers(keptBack.unknown) },
    { key: "hiddenColumns", n: keptBack.hiddenColumns },
    { key: "hiddenRows", n: keptBack.hiddenRows },
  ];
}

function fromCells(counts: CellCounts): readonly LeftOut[] {
  return (["births", "unread", "scrubbed", "formulas"] as const).map((key) => ({ key, n: counts[key] }));
}

function fromResult(shared: SharedResult | null): readonly LeftOut[] {
  return shared === null ? [{ key: "result", n: 1 }] : [{ key: "reworded", n: shared.reworded }, { key: "dropped", n: shared.dropped }];
}

async function fromSource(source: CopySource, tables: readonly string[]): Promise<readonly LeftOut[]> {
  const owned = await source.owned();
  const sheets = (await source.sheets()).filter(({ name }) => !isOurSheet(owned, name));
  return [
    { key: "hiddenSheets", n: sheets.filter(({ visibility }) => visibility !== "visible").length },
    { key: "otherSheets", n: sheets.filter(({ name, visibility }) => visibility === "visible" && !tables.includes(name)).length },
    ...Object.entries(source.belongings()).map(([key, n]) => ({ key, n })),
  ];
}

/** The sheet 副本说明: what copy this is, and what is not in it. */
function aboutContent(leftOut: readonly LeftOut[], { lang, at, version, audience, reportOnly }: ShareRequest): SheetContent {
  const say = (key: string, facts: Readonly<Record<string, string>> = {}): string => message(lang, `share.about.${key}`, facts);
  const kind = say(reportOnly ? "report" : audience);
  const lines = leftOut.map((one) => leftOutText(one, lang));
  const rows = [[say("title")], [kind], [say("made", { at, version: version ?? "" })], [], [say("left")], ...lines.map((line) => [line])];
  const width = 100;
  return {
    rows: rows.map((row) => row.map((text) => (textWidth(text) > width ? folded(text, width).join("\n") : text))),
    links: [],
    looks: [
      { area: { top: 1, bottom: 1, left: 1, right: 1 }, look: { bold: true, size: 16 } },
      { area: { top: 2, bottom: rows.length, left: 1, right: 1 }, look: { wrap: true, top: true } },
      { area: { top: 5, bottom: 5, left: 1, right: 1 }, look: { bold: true } },
    ],
    columnWidths: [width],
    frozenRows: 0,
    print: { landscape: false, fitToWidth: true, repeatRows: null, pageNumbers: true, gridlines: false, breaksBefore: [] },
  };
}

/** Looks through the texts and attributes of a part, with what stands for a character in XML as that character. */
function holdsSecretPart(part: string, secrets: Secrets): boolean {
  return [...part.matchAll(/"([^"<]+)"|(?:^|>)([^<]+)/gu)]
    .map(([, attribute, text]) => unescaped(attribute ?? text ?? "").trim())
    .some((piece) => piece !== "" && !secrets.open.has(piece) && holdsSecret(piece, secrets));
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/gu, (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" })[name] ?? "");
}
