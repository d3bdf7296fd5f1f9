import { changesOf, findingOf, options, planOn, resultOf, rosterOf, tableOf } from "../annotation/model";
import { briefCells } from "../../src/findings/report/cells";
import { clauseNames, overviewOf, reasonLines, type Overview } from "../../src/findings/report/overview";
import type { CheckResult, Finding } from "../../src/findings/result";
import type { SignOffs } from "../../src/findings/sign-off/hold";
import { gridOf } from "../roster/grid-of";

const table = tableOf(["姓名", "国籍", "出生年月"], { lastRow: 6 });
const base = rosterOf(table, { 2: "张三" });
const keys = ["P1", "P2", "P3", "P4", "P5"];
const roster = { ...base, projects: keys.flatMap((key) => base.projects.map((project) => ({ ...project, key }))) };
const on = (project: string, finding: Finding): Finding => ({ ...finding, project });
const missing: Finding = {
  ...findingOf("缺列", [], { id: "column", outcome: "review", clause: null, subject: { kind: "roster" } }),
  rule: "data-missing-column",
  project: null,
  facts: { fields: ["healthy"], clauses: ["1.4-3-e"], count: 1 },
};
const checked = (findings: readonly Finding[], more: Partial<CheckResult> = {}): CheckResult => ({ ...resultOf(roster, findings), directions: new Map([...keys.map((key) => [key, "1.4"] as const)]), ...more });
const signed = (...all: readonly (readonly [string, "settled" | "contested"])[]): Pick<CheckResult, "signOffs"> => {
  const held = new Map(all.map(([id, kind]) => [id, { kind, by: "王老师", reason: "已核对", at: "2026-06-01 09:00" }])) as unknown as SignOffs["held"];
  return { signOffs: { held, lapsed: [], ticks: new Map(), before: resultOf(roster, []).counts } };
};
const standingsOf = ({ projects }: Overview): readonly string[] => projects.map(({ head, standing }) => `${head.key} ${standing}`);

describe("what comes of each project", () => {
  const findings = [
    on("P2", findingOf("警", ["B2"], { id: "w", severity: "warning" })),
    on("P3", findingOf("疑", ["B2"], { id: "r", outcome: "review" })),
    on("P4", findingOf("错", ["B2"], { id: "e" })),
    on("P4", findingOf("随", ["B2"], { id: "f", outcome: "review", causedBy: "e" })),
    on("P5", findingOf("知", ["B2"], { id: "n", outcome: "notice" })),
  ];

  test("the worst decides, those that cannot pass stand first, a notice and what follows from another count nothing", () => {
    const overview = overviewOf(checked(findings), "zh-CN");
    expect(standingsOf(overview)).toEqual(["P4 fails", "P3 open", "P2 warned", "P1 clear", "P5 clear"]);
    expect(overview.headline).toBe("5 个项目：1 个不能通过形式审查，1 个待确认，1 个有提醒，2 个没有发现问题。");
    expect(reasonLines(overview.projects[4]!, "zh-CN")).toEqual(["须人工确认的条款仍请逐条确认，见形式审查表。"]);
    expect(overview.projects[0]).toMatchObject({ more: 0, points: [{ sign: "✗", kind: "error" }] });
  });

  test("a project that a missing column leaves open is never one without a problem", () => {
    const overview = overviewOf(checked([...findings, missing], { open: new Set(["P1", "P2"]) }), "zh-CN");
    expect(standingsOf(overview)).toEqual(["P4 fails", "P3 open", "P1 lacking", "P2 lacking", "P5 clear"]);
    expect(reasonLines(overview.projects[2]!, "zh-CN").join()).toContain("名册缺列");
    expect(overview.unchecked.join("\n")).toContain("名册缺 1 列，1 条要求因此不能判断；请补上这些列，再重新核对：身体健康。");
  });

  test("what somebody settled asks nobody any more; what is contested stays", () => {
    const overview = overviewOf(checked(findings, signed(["r", "settled"], ["e", "contested"])), "zh-CN");
    expect(standingsOf(overview)).toEqual(["P4 fails", "P2 warned", "P3 settled", "P1 clear", "P5 clear"]);
    expect(reasonLines(overview.projects[2]!, "zh-CN")).toEqual(["1 处由王老师签认，见“发现的问题”。", "须人工确认的条款仍请逐条确认，见形式审查表。"]);
    expect(overview.headline).toContain("1 个由人签认，没有待处理的");
  });

  test("a missing column that somebody settled is not forgotten: it stands among what was not checked, with the name", () => {
    const overview = overviewOf(checked([missing], { open: new Set(["P1"]), ...signed(["column", "settled"]) }), "zh-CN");
    expect(standingsOf(overview)).toEqual(["P1 settled", "P2 clear", "P3 clear", "P4 clear", "P5 clear"]);
    expect(reasonLines(overview.projects[0]!, "zh-CN")[0]).toBe("名册缺的列由人签认，见“没有核对的”。");
    expect(overview.unchecked[0]).toBe("名册缺 1 列，1 条要求没有判断，由王老师签认：身体健康。");
  });

  test("three points at most, the worst first, and how many more; each clause once", () => {
    const many = ["review", "fail", "fail", "review", "fail"].map((outcome, at) => on("P1", findingOf(`第${at}处`, ["B2"], { id: String(at), outcome: outcome as "fail" })));
    const [project] = overviewOf(checked(many), "zh-CN").projects;
    expect(reasonLines(project!, "zh-CN").map((line) => /^[✗△？]|另有 . 处/u.exec(line)?.[0])).toEqual(["✗", "✗", "✗", "另有 2 处"]);
    expect(clauseNames(project!)).toHaveLength(1);
  });

  test("a sentence that does not say whom it is about is told with the name", () => {
    const [project] = overviewOf(checked([on("P1", { ...findingOf("出生年月读不出", ["C2"], { id: "a" }), person: "张三" }), on("P1", { ...findingOf("张三太老", ["C2"], { id: "b" }), person: "张三" })]), "zh-CN").projects;
    expect(reasonLines(project!, "zh-CN")).toEqual(["✗ 张三：命令的写法不对：出生年月读不出", "✗ 命令的写法不对：张三太老"]);
    expect(reasonLines(overviewOf(checked([on("P1", { ...findingOf("unreadable", ["C2"], { id: "a" }), person: "张三" })]), "en-US").projects[0]!, "en-US")[0]).toMatch(/^✗ 张三: .*unreadable/u);
  });

  test("of very many projects a thousand stand there, and how many do not", () => {
    const projects = Array.from({ length: 1002 }, (_, at) => ({ ...base.projects[0]!, key: `P${at}` }));
    const overview = overviewOf({ ...checked([]), roster: { ...roster, projects } }, "en-US");
    expect([overview.projects.length, overview.others]).toEqual([1000, 2]);
    expect(overview.headline).toBe("1,002 projects: 1,002 without a problem found.");
  });
});

test("cells in little room: a run of a column from its first to its last, sheets named where there are several", () => {
  const cells = (...addresses: readonly string[]): Finding => findingOf("", addresses);
  expect(briefCells(cells("I4", "I5", "I6", "F18"), true, "zh-CN")).toBe("I4:I6、F18");
  expect(briefCells(cells("I4", "I4", "J4"), true, "zh-CN")).toBe("I4、J4");
  expect(briefCells(cells("I4", "J4"), false, "zh-CN")).toBe("名册!I4、J4");
  expect(briefCells(cells(), true, "zh-CN")).toBeNull();
  expect(briefCells(cells("A1", "A3", "A5", "A7", "A9", "A11", "A13", "A15"), true, "en-US")).toBe("A1, A3, A5, A7, A9, A11 and 2 more");
});

test("where the roster has a result column, the report says how to read it; a report alone does not", () => {
  const grid = gridOf([["姓名", "国籍", "出生年月"], ["张三", "中国", 1]]);
  const textsOf = (reportOnly: boolean): string => JSON.stringify(changesOf(planOn(grid, tableOf(["姓名", "国籍", "出生年月"], { lastRow: 2 }), { 2: "张三" }, [findingOf("太老", ["C2"])], { ...options, reportOnly }), "addSheet"));
  expect(textsOf(false)).toContain("“核对结果”一列");
  expect(textsOf(true)).not.toContain("“核对结果”一列");
});
