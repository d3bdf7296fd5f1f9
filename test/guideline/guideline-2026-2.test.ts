import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintCall } from "../../src/findings/call-check";
import { sayProblem } from "../../src/findings/call-words";
import { guideline2026_2 as guideline, guidelines } from "../../src/guideline";
import { levelOf } from "../../src/guideline/problem";
import fields from "../../src/roster/fields.json";
import { callTexts } from "./texts";

const text = readFileSync(join(__dirname, "../../src/guideline/2026-2/call.txt"), "utf8");
const withoutSpace = (words: string): string => words.replaceAll(/\s+/g, "");
const call = withoutSpace(text);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("2026 第二批 as data", () => {
  test("stands first among the calls that the product carries", () => {
    expect(guidelines[0]).toBe(guideline);
  });

  test("has all 228 clauses, and each quote stands in the call word for word", () => {
    expect(guideline.clauses).toHaveLength(228);
    const invented = guideline.clauses.filter(({ quote }) => !call.includes(withoutSpace(quote)));
    expect(invented.map(({ id }) => id)).toEqual([]);
  });

  test("7 directions with 6 countries, 118 projects and 2129 万元, as the call itself says", () => {
    const { directions, totals } = guideline;
    expect(directions.map(({ code }) => code)).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]);
    expect(new Set(directions.map(({ iso }) => iso)).size).toBe(6);
    expect(sum(directions.map(({ projects }) => projects))).toBe(118);
    expect(sum(directions.map(({ fundsWan }) => fundsWan))).toBe(2129);
    expect(totals).toEqual({ directions: 7, countries: 6, projects: 118, fundsWan: 2129 });
    expect(call).toContain("设立7个指南方向，支持与6个国家开展人员交流合作，拟支持项目数118个，国拨经费总概算2129万元人民币");
  });

  test.each(guideline.directions)("$code $title: projects and money as printed", (direction) => {
    const chapter = call.slice(call.indexOf(`${direction.code}${withoutSpace(direction.title)}`));
    expect(chapter).toMatch(new RegExp(`^.{0,400}?拟支持项目数[：:]${direction.projects}个`));
    expect(chapter).toMatch(new RegExp(`^.{0,500}?共拟支持经费[：:]${direction.fundsWan}万`));
    expect(direction.title).toContain(direction.country.slice(0, 1));
  });

  test("Annex 1: 20 units of Hong Kong and 4 of Macau, each printed in the call", () => {
    const annex = call.slice(call.indexOf("附件1内地与香港"));
    const names = guideline.listedUnits.map(({ name }) => name);
    expect(guideline.listedUnits.filter(({ region }) => region === "HK")).toHaveLength(20);
    expect(guideline.listedUnits.filter(({ region }) => region === "MO")).toHaveLength(4);
    expect(names.filter((name) => !annex.includes(name))).toEqual([]);
  });

  test("no look-alike of a listed unit is one of its names", () => {
    const listed = new Set(guideline.listedUnits.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(guideline.lookalikes.filter((name) => listed.has(name))).toEqual([]);
    expect(guideline.lookalikes).toContain("香港中文大学（深圳）");
  });

  test("the window, the deadline and the day of publication are those of the text", () => {
    expect(guideline.window).toEqual({ from: "2026-05-13T09:00", to: "2026-07-01T17:00" });
    expect(guideline.recommendBefore).toBe("2026-07-08T17:00");
    expect(guideline.published).toBe("2026-05-06");
    for (const words of ["2026年5月13日9:00至2026年7月1日17:00", "2026年7月8日17:00前", "2026年5月6日"]) expect(call).toContain(words);
  });

  test("40 readings, in both languages", () => {
    expect(guideline.readings.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => `A${String(i + 1).padStart(2, "0")}`));
    expect(guideline.readings.filter(({ en, topicEn }) => /\p{Script=Han}/u.test(en + topicEn))).toEqual([]);
  });

  test("each clause has a Chinese and an English title of its own", () => {
    const translated = guideline.clauses.filter(({ titleEn }) => /[A-Za-z]{3}/.test(titleEn) && !/\p{Script=Han}/u.test(titleEn));
    expect(translated).toHaveLength(228);
  });

  test("columns are columns that the product knows", () => {
    const known = new Set(fields.map(({ key }) => key));
    expect(guideline.clauses.flatMap(({ columns }) => columns).filter((column) => !known.has(column))).toEqual([]);
  });

  test("a clause of one direction says so in its id, a clause of all has seven directions", () => {
    for (const { id, directions } of guideline.clauses) {
      const direction = /^(1\.\d)-/.exec(id)?.[1];
      if (direction !== undefined) expect([id, directions]).toEqual([id, [direction]]);
    }
    expect(guideline.clauses.filter(({ directions }) => directions.length === 7)).toHaveLength(68);
  });
});

describe("what the rules are told comes from the clause itself", () => {
  const bound = guideline.clauses.filter(({ rule }) => rule !== undefined);

  test("rules decide computable and declarable clauses, and whether this is the call at all", () => {
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.filter(({ kind }) => kind === "reminder" || kind === "info").map(({ id }) => id)).toEqual(["G-0-a"]);
  });

  /** Thresholds that are ours: margins on ages, days that weeks and months come to, what only hints at something. */
  const ours = new Set(["age", "tolerance", "days", "minDays", "maxDays", "ours"]);

  test("every number among the params is printed in the clause's own quote or in its sentence, months as years too, but for what is ours", () => {
    const isPrinted = (limit: number, quote: string): boolean => new RegExp(`(^|[^0-9])${limit}([^0-9]|$)`).test(withoutSpace(quote));
    const sentence = (id: string): string => guideline.clauses.flatMap((one) => (one.id.slice(0, -1) === id.slice(0, -1) ? [one.quote] : [])).join("\n");
    const invented = bound.flatMap(({ id, quote, params }) =>
      limitsIn(params, ours).flatMap((limit) => ([quote, sentence(id)].some((words) => isPrinted(limit, words) || isPrinted(limit / 12, words)) ? [] : [`${id}: ${limit}`])),
    );
    expect(invented).toEqual([]);
  });

  test("nothing is to be corrected or looked at: quotes, names and days are those of the text, columns and rules exist", () => {
    const problems = lintCall(callTexts(join(__dirname, "../../src/guideline/2026-2")));
    expect(problems.filter(({ problem }) => levelOf(problem) !== "note").map((problem) => sayProblem(problem, "zh-CN"))).toEqual([]);
  });
});

/** The numbers of params, but for those under the names left out and beside them. */
function limitsIn(params: unknown, leftOut: ReadonlySet<string>): number[] {
  if (typeof params === "number") return [params];
  if (typeof params !== "object" || params === null || "weak" in params) return [];
  return Object.entries(params).flatMap(([name, value]) => (leftOut.has(name) ? [] : limitsIn(value, leftOut)));
}
