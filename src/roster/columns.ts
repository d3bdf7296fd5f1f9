import { columnKeys, ignored } from "./corrections";
import { severalNames } from "./cells/people";
import type { FieldKey } from "./field";
import { matchHeader, type HeaderMatch } from "./headers";
import type { Column } from "./roster";
import { columnName } from "./address";
import { squeeze, tidy } from "./text";
import type { SheetCells } from "./sheet-cells";
import { startsTable, type HeaderBlock } from "./table-finder";

/** Names every column of a table, left to right: its label and what it is taken for. */
export function columnsOf(cells: SheetCells, block: HeaderBlock, table: string): readonly Column[] {
  const { choices } = block.corrected;
  const keys = columnKeys(block.texts);
  const matches = block.texts.map((parts) => (parts.length === 0 ? null : matchHeader(parts, true)));
  const rows = sampleRows(cells, block);
  const sampled = block.texts.map((_, index) => sampleOf(cells, rows, index + 1));
  const samples = (column: number): readonly string[] => sampled[column - 1] ?? [];
  const chosen = choose(matches, block, samples);
  const labels = new Set<string>();
  const columns: Column[] = [];
  block.texts.forEach((parts, index) => {
    const column = index + 1;
    const header = parts.map(tidy).join("/");
    const inUse = header !== "" || samples(column).length > 0;
    if (!inUse) return;
    const taken = chosen[index] ?? null;
    const match = matches[index] ?? null;
    const corrected = choices.has(index);
    columns.push({
      table,
      sheet: cells.grid.sheet,
      column,
      header,
      label: labelOf(header, column, labels),
      field: taken,
      // A combined column (职称/职务) stays one when the user confirms its first meaning.
      fields: taken === null ? [] : [taken, ...(corrected && match?.candidates[0] !== taken ? [] : (match?.also ?? []))],
      confidence: taken === null ? 0 : corrected ? 1 : (match?.confidence ?? 1),
      corrected,
      key: keys[index] ?? "",
      samples: shownSamples(cells, rows, column),
    });
  });
  return columns;
}

/** 【】〔〕 are signs of the marks: in a label they become （）. */
function labelOf(header: string, column: number, labels: Set<string>): string {
  const base = header === "" ? `第${columnName(column)}列` : header.replace(/[【〔]/g, "（").replace(/[】〕]/g, "）");
  let label = base;
  for (let n = 2; labels.has(label); n += 1) label = `${base}${n}`;
  labels.add(label);
  return label;
}

type Samples = (column: number) => readonly string[];

/** One field a column at most; known spellings before guesses, one meaning before several. */
function choose(matches: readonly (HeaderMatch | null)[], block: HeaderBlock, samples: Samples): readonly (FieldKey | null)[] {
  const chosen: (FieldKey | null)[] = matches.map(() => null);
  const taken = new Set<FieldKey>();
  const { choices } = block.corrected;
  for (const [index, choice] of choices) {
    if (choice === ignored || taken.has(choice)) continue;
    chosen[index] = choice;
    taken.add(choice);
  }
  // Of two columns with one meaning the one that says something counts.
  const order = matches.map((_, index) => index).sort((a, b) => Number(samples(a + 1).length === 0) - Number(samples(b + 1).length === 0));
  const pass = (fits: (match: HeaderMatch) => boolean): void => {
    for (const index of order) {
      const match = matches[index] ?? null;
      if (match === null || chosen[index] !== null || choices.has(index) || !fits(match)) continue;
      const field = inContext(match, { header: squeeze(block.texts[index]?.at(-1) ?? ""), before: matches[index - 1]?.candidates[0] ?? null, values: samples(index + 1) }, block.fields, taken);
      if (field === null || taken.has(field)) continue;
      chosen[index] = field;
      taken.add(field);
    }
  };
  pass((match) => match.confidence === 1 && match.candidates.length === 1);
  pass((match) => match.confidence === 1);
  pass((match) => match.confidence < 1);
  const team = teamColumn(matches, chosen, choices, samples);
  if (team !== null) chosen[team] = "team";
  return chosen;
}

/** From this share of cells with several names on a column lists teams: in a row of its own somebody is seldom two. */
const listShare = 0.3;

/**
 * 团队成员 beside 项目负责人 (or 申请人), its cells naming several people each: a row is a project, the column lists its
 * team, and the personal columns are the leader's. Null where there is no such column.
 */
function teamColumn(matches: readonly (HeaderMatch | null)[], chosen: readonly (FieldKey | null)[], choices: HeaderBlock["corrected"]["choices"], samples: Samples): number | null {
  if (chosen.includes("team")) return null;
  const named = chosen.indexOf("name");
  const lists = (index: number): boolean => {
    if (choices.has(index) || matches[index]?.candidates[0] !== "name") return false;
    const values = samples(index + 1);
    return values.length > 0 && values.filter((text) => severalNames(text) !== null).length >= values.length * listShare;
  };
  // Another column already names the leader: 项目负责人, or 申请人 that was taken for the name.
  const index = matches.findIndex((_, at) => lists(at) && (chosen.includes("leader") || (named !== -1 && named !== at)));
  return index === -1 ? null : index;
}

interface Around {
  readonly header: string;
  /** What the column to the left is about. */
  readonly before: FieldKey | null;
  readonly values: readonly string[];
}

/** 机构类型 and 国家 right of 外方单位 are the foreign unit's. */
const ofForeignUnit: ReadonlySet<FieldKey> = new Set<FieldKey>(["foreignUnit", "foreignUnitCountry", "foreignUnitType"]);

/** Names of foreign units, by their letters or by a place of the countries that calls of this kind are with. */
const foreignName = /^[^\p{Script=Han}]*[\p{Script=Latin}\p{Script=Hangul}\p{Script=Cyrillic}]{3}[^\p{Script=Han}]*$|首尔|釜山|大邱|仁川|光州|延世|高丽大|成均馆|汉阳大|浦项|韩国|巴黎|里昂|马赛|图卢兹|格勒诺布尔|斯特拉斯堡|波尔多|蒙彼利埃|南特|索邦|法国|索非亚|普罗夫迪夫|瓦尔纳|保加利亚|贝尔格莱德|诺维萨德|尼什大|塞尔维亚|布达佩斯|塞格德|德布勒森|匈牙利|卢布尔雅那|马里博尔|斯洛文尼亚/u;

/** One header, two meanings: decided by what stands in the column and beside it. */
function inContext(match: HeaderMatch, { header, before, values }: Around, table: ReadonlySet<FieldKey>, taken: ReadonlySet<FieldKey>): FieldKey | null {
  const [first] = match.candidates;
  const foreign = before === null || !ofForeignUnit.has(before) ? undefined : match.candidates.find((candidate) => ofForeignUnit.has(candidate) && !taken.has(candidate));
  if (foreign !== undefined && match.candidates.length > 1) return foreign;
  const people = table.has("name");
  const free = match.candidates.find((candidate) => !taken.has(candidate)) ?? null;
  const share = (pattern: RegExp): number => (values.length === 0 ? 0 : values.filter((text) => pattern.test(text)).length / values.length);
  if ((first === "staffType" || first === "role") && share(/资深|^青年$|青年科研/) > 0.3 && !taken.has("teamRole12")) return "teamRole12";
  if (first === "staffType" && !taken.has("role") && !table.has("role") && share(/负责人|主持人/) > 0 && share(roleWords) > 0.5) return "role";
  if (/^(国别|国家|Country)$/i.test(header)) {
    const home = share(/^(中国|中|China|CN|CHN|PRC|中华人民共和国|中国籍|中国(香港|澳门|台湾))$/i) > 0;
    if (people && home && !taken.has("nationality")) return "nationality";
    if (header === "国家" && people && !taken.has("nationality") && table.has("partnerCountry")) return "nationality";
    return taken.has("partnerCountry") ? free : "partnerCountry";
  }
  if (header === "合作单位") return !taken.has("foreignUnit") && share(foreignName) > 0.5 ? "foreignUnit" : taken.has("chineseUnits") ? null : "chineseUnits";
  if (first === "serial" && header === "编号" && !table.has("projectId") && (share(/[A-Za-z-]/) > 0.5 || repeats(values))) return "projectId";
  if (first === "employer" && header === "单位" && !people && !taken.has("applicantUnit")) return "applicantUnit";
  if (/^(依托单位|派出单位|单位名称)$/.test(header)) {
    if (!people) return taken.has("applicantUnit") ? free : "applicantUnit";
    return taken.has("employer") ? (taken.has("applicantUnit") ? null : "applicantUnit") : taken.has("applicantUnit") || header === "单位名称" ? "employer" : "applicantUnit";
  }
  if (header === "方向") return share(/^\d\.\d|^中(国|.{1,6}(交流|互访|伙伴|青年))/) > 0.5 && !taken.has("direction") ? "direction" : taken.has("field") ? null : "field";
  if (header === "项目" && !table.has("projectId") && share(/^[A-Za-z]*[\d-]+$/) > 0.5) return "projectId";
  if (header === "学科领域") return people && !taken.has("degreeDiscipline") ? "degreeDiscipline" : free;
  if (first === "integrityUnitOk" && match.candidates.length > 1) return people || table.has("leader") ? "integrityLeaderOk" : "integrityUnitOk";
  return free;
}

/** 人员类别 that says who does what: 项目负责人, 主要研究人员, 项目骨干. */
const roleWords = /负责人|骨干|成员|参加人|参与人|研究人员|主持人/;

function repeats(values: readonly string[]): boolean {
  return values.length > 3 && new Set(values).size * 2 <= values.length;
}

/** The first three different values below the header, as they stand. */
function shownSamples(cells: SheetCells, rows: readonly number[], column: number): readonly string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const text = cells.text(row, column);
    if (text !== "") values.add(text);
    if (values.size === 3) break;
  }
  return [...values];
}

/** Rows below the header that are looked at: at most 200, none of another table's. */
function sampleRows(cells: SheetCells, block: HeaderBlock): readonly number[] {
  const from = (block.rows.at(-1) ?? 0) + 1;
  const rows: number[] = [];
  for (let row = from; row <= Math.min(cells.grid.rowCount, from + 200); row += 1) {
    if (startsTable(cells, row)) break;
    rows.push(row);
  }
  return rows;
}

/** Up to 40 values below the header. */
function sampleOf(cells: SheetCells, rows: readonly number[], column: number): readonly string[] {
  const values: string[] = [];
  for (const row of rows) {
    const text = cells.text(row, column);
    if (text !== "") values.push(squeeze(text));
    if (values.length === 40) break;
  }
  return values;
}
