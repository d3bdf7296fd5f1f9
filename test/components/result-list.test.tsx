import type { CheckResult, Finding } from "../../src/findings/result";
import { categoryOf, countByCategory, listRows, rootFindings } from "../../src/taskpane/model/result-list";
import { everything } from "../../src/taskpane/model/list-filter";
import { headlineOf } from "../../src/findings/headline";
import { sampleResult } from "./support/sample";

let result: CheckResult;
beforeAll(async () => {
  result = await sampleResult();
});

describe("the list of the sample roster's findings", () => {
  test("holds every finding once: in the list itself or folded under its cause", () => {
    const rows = listRows(result, everything);
    const listed = rows.flatMap((row) => (row.kind === "finding" ? [row.finding, ...row.dependents] : [])).map((finding) => finding.id);
    expect(listed.length).toBeGreaterThan(3);
    expect([...listed].sort()).toEqual(result.findings.map((finding) => finding.id).sort());
  });

  test("stands in the roster's order: projects as they come, people under their project", () => {
    const projects = listRows(result, everything).flatMap((row) => (row.kind === "project" && row.name.kind === "named" ? [row.name.key] : []));
    const inRoster = result.roster.projects.map((project) => project.key).filter((key) => projects.includes(key));
    expect(projects).toEqual(inRoster);
  });

  test("shows what is chosen only, and says how many there are", () => {
    const errors = listRows(result, { ...everything, categories: new Set(["error"] as const) }).flatMap((row) => (row.kind === "finding" ? [row.finding] : []));
    expect(errors.length).toBe(countByCategory(result).error);
    expect(new Set(errors.map((finding) => categoryOf(finding)))).toEqual(new Set(["error"]));
  });

  test("puts the worst of a person first", () => {
    const rows = listRows(result, everything);
    const order = ["error", "crashed", "warning", "review", "notice"];
    let last = -1;
    for (const row of rows) {
      if (row.kind !== "finding") {
        last = -1;
        continue;
      }
      const rank = order.indexOf(categoryOf(row.finding));
      expect(rank).toBeGreaterThanOrEqual(last);
      last = rank;
    }
  });
});

test("a finding whose cause is not in the list stands for itself", () => {
  const [finding] = result.findings;
  const orphan: Finding = { ...finding!, id: "orphan", causedBy: "nobody" };
  expect(rootFindings([orphan])).toEqual([orphan]);
});

describe("the headline answers the question", () => {
  const counted = (counts: Partial<CheckResult["counts"]>): CheckResult => ({
    ...result,
    findings: [],
    counts: { ...result.counts, error: 0, warning: 0, info: 0, review: 0, notice: 0, crashed: 0, ...counts },
  });

  test("how many projects fail and how much is to be confirmed", () => {
    const failing = result.findings.filter((finding) => finding.outcome === "fail" && finding.severity === "error");
    const projects = new Set(failing.map((finding) => finding.project));
    expect(headlineOf(result).facts["projects"]).toBe(projects.size);
  });

  test.each([
    ["nothing", {}, "headline.clean"],
    ["warnings only", { warning: 2 }, "headline.warning"],
    ["something to confirm", { warning: 2, review: 1 }, "headline.review"],
    ["a rule that broke is to be confirmed too, never clean", { crashed: 1 }, "headline.review"],
    ["an error of the roster as a whole", { error: 1 }, "headline.failingRoster"],
  ])("%s", (_, counts, key) => {
    expect(headlineOf(counted(counts)).key).toBe(key);
  });
});
