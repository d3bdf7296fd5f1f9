import type { CheckResult, Finding } from "../../src/findings/result";
import { headlineOf, missingColumns } from "../../src/findings/headline";
import { renderWords } from "../../src/findings/words";
import type { Lang } from "../../src/messages";

const blank: CheckResult["counts"] = { people: 3, projects: 2, error: 0, warning: 0, info: 0, review: 0, notice: 0, crashed: 0, pass: 0, notApplicable: 0, manual: 0, notChecked: 0 };
const lacking = (id: string): Finding => ({ id, rule: "data-missing-column", outcome: "review", subject: { kind: "roster" } }) as unknown as Finding;
const failing = (id: string, project: string): Finding =>
  ({ id, rule: "age-cutoff", outcome: "fail", severity: "error", subject: { kind: "project", projectKey: project } }) as unknown as Finding;
const said = (counts: Partial<CheckResult["counts"]>, findings: readonly Finding[] = [], lang: Lang = "zh-CN"): string =>
  renderWords(lang, headlineOf({ counts: { ...blank, ...counts }, findings } as unknown as CheckResult));

test("projects that fail are counted once, whatever fails in them", () => {
  expect(said({ error: 3 }, [failing("a", "P1"), failing("b", "P1"), failing("c", "P2")])).toBe("2 个项目不能通过形式审查");
  expect(said({ error: 1, review: 5 }, [failing("a", "P1")])).toBe("1 个项目不能通过形式审查，5 处需要确认");
});

test("columns that the roster lacks are told apart from what somebody has to look at", () => {
  const findings = [failing("a", "P1"), lacking("b"), lacking("c")];
  expect(said({ error: 1, review: 7 }, findings)).toBe("1 个项目不能通过形式审查，5 处需要确认；名册缺 2 列");
  expect(said({ error: 1, review: 2 }, findings)).toBe("1 个项目不能通过形式审查；名册缺 2 列");
  expect(said({ review: 7 }, findings.slice(1))).toBe("没有发现错误，5 处需要确认；名册缺 2 列");
  expect(said({ review: 7 }, findings.slice(1), "en-US")).toBe("No errors found, 5 items need confirming; 2 columns are missing");
});

test("a roster of which only columns are missing is never said to be clean", () => {
  expect(said({ review: 1 }, [lacking("a")])).toBe("没有发现错误，但名册缺 1 列，有的条款无法判断");
  expect(said({ review: 1, warning: 2 }, [lacking("a")], "en-US")).toBe("No errors found, but 1 column is missing and some clauses cannot be judged");
});

test("a column that somebody settled is missing no longer", () => {
  const result = { counts: blank, findings: [lacking("a"), lacking("b")], signOffs: { held: new Map([["a", { kind: "settled" }]]), lapsed: [], ticks: new Map() } } as unknown as CheckResult;
  expect(missingColumns(result)).toBe(1);
});

test("nothing found: never that the conditions are met, and what is left to do", () => {
  for (const lang of ["zh-CN", "en-US"] as const) {
    expect(said({}, [], lang)).not.toMatch(/符合立项条件|eligible|meets/i);
    expect(said({}, [], lang)).toMatch(/须由人工确认|need a person/);
    expect(said({ settled: 3 }, [], lang)).toContain("3");
  }
});
