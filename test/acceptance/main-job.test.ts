import { bookOf, residentId, table, type BookCell } from "./book";
import { findingsOf, runBook, verdictOf } from "./run";

/** A 1.4 leader whom no clause of this test is against; facts change one thing each. */
const bulgaria = (facts: Readonly<Record<string, BookCell>> = {}): Record<string, BookCell> => ({
  项目编号: "P1",
  指南方向: "1.4",
  项目名称: "量子材料联合研究",
  申报单位: "甲大学",
  注册时间: "1952-01-01",
  姓名: "张三",
  角色: "项目负责人",
  出生日期: "1985-03-02",
  国籍: "中国",
  最高学位: "博士",
  专业: "物理学",
  职称: "教授",
  工作单位: "甲大学",
  "同国别在研人员交流类项目数（不含本次）": 0,
  ...facts,
});

async function leaderVerdict(clause: string, facts: Readonly<Record<string, BookCell>>): Promise<string> {
  const run = await runBook(await bookOf({ name: "名册", rows: table(bulgaria(facts)) }));
  return verdictOf(run, clause, "张三");
}

describe("出生日期", () => {
  test.each([
    ["1981-01-01", "pass"],
    ["1981-01-02", "pass"],
    ["1980-12-31", "fail"],
    ["1981.01", "pass"],
    ["1981", "pass"],
    ["1980.12", "fail"],
    ["一九八一年一月", "pass"],
    ["１９８１．０１．０１", "pass"],
  ])("1.4 负责人 %s → %s", async (birth, expected) => {
    expect(await leaderVerdict("1.4-3-e", { 出生日期: birth })).toBe(expected);
  });

  test("a real date and a date that shows its month only", async () => {
    expect(await leaderVerdict("1.4-3-e", { 出生日期: { v: 29586, format: "yyyy-mm-dd" } })).toBe("fail");
    expect(await leaderVerdict("1.4-3-e", { 出生日期: { v: 29587, format: 'yyyy"年"m"月"' } })).toBe("pass");
  });

  test("an empty cell is never a pass, unless a valid ID number says it", async () => {
    expect(await leaderVerdict("1.4-3-e", { 出生日期: null })).toBe("review");
    expect(await leaderVerdict("1.4-3-e", { 出生日期: "", 身份证号: residentId("19801231") })).toBe("fail");
    expect(await leaderVerdict("1.4-3-e", { 出生日期: "", 身份证号: residentId("19810101") })).toBe("pass");
  });

  test("the finding names the cell, the margin and the clause", async () => {
    const run = await runBook(await bookOf({ name: "名册", rows: table(bulgaria({ 出生日期: "1980-12-31" })) }));
    expect(findingsOf(run, "1.4-3-e")).toEqual([
      expect.objectContaining({
        outcome: "fail",
        severity: "error",
        person: "张三",
        project: "P1",
        margin: { value: -1, unit: "day" },
        cells: [{ sheet: "名册", address: "H2", role: "subject" }],
      }),
    ]);
    expect(run.exit).toBe(1);
  });

  test("1.4 limits the leader only, 1.6 everybody of the Chinese side", async () => {
    const old = { 姓名: "李四", 角色: "参加人员", 出生日期: "1979-09-09" };
    const four = await runBook(await bookOf({ name: "名册", rows: table(bulgaria(), bulgaria(old)) }));
    expect(verdictOf(four, "1.4-3-e", "李四")).toBe("notApplicable");
    const six = { 指南方向: "1.6" };
    const hungary = await runBook(
      await bookOf({
        name: "名册",
        rows: table(
          bulgaria({ ...six, 方别: "中方" }),
          bulgaria({ ...six, ...old, 方别: "中方" }),
          bulgaria({ ...six, ...old, 姓名: "Nagy László", 方别: "外方", 国籍: "匈牙利", 出生日期: "1960-01-01" }),
        ),
      }),
    );
    expect(verdictOf(hungary, "1.6-3-a", "李四")).toBe("fail");
    expect(verdictOf(hungary, "1.6-3-a", "张三")).toBe("pass");
    expect(verdictOf(hungary, "1.6-3-a", "Nagy László")).toBe("notApplicable");
  });
});

describe("国籍、学位、单位", () => {
  test.each([
    ["1.4-3-a", { 国籍: "美国" }, "fail"],
    ["1.4-3-a", { 国籍: null }, "review"],
    ["1.4-3-a", { 国籍: "", 身份证号: residentId("19850302") }, "pass"],
    ["1.4-3-b", { 最高学位: "硕士", 科研工作年限: 5 }, "pass"],
    ["1.4-3-b", { 最高学位: "硕士", 科研工作年限: 4 }, "fail"],
    ["1.4-3-b", { 最高学位: "博士在读" }, "review"],
    ["G-3-1-c", { 注册时间: "2025-06-30" }, "pass"],
    ["G-3-1-c", { 注册时间: "2025-07-01" }, "fail"],
    ["G-3-1-c", { 注册时间: "2025-06" }, "pass"],
    ["G-3-1-c", { 注册时间: "2025年" }, "review"],
    ["G-3-1-e", { 申报单位: "某市科学技术局", 统一社会信用代码: "11110000000000019K" }, "fail"],
    ["G-3-1-e", { 申报单位: "某省疾病预防控制局" }, "review"],
    ["G-3-1-e", { 申报单位: "香港生产力促进局" }, "pass"],
    ["G-3-1-e", { 申报单位: "甲大学" }, "pass"],
  ] as const)("%s %o → %s", async (clause, facts, expected) => {
    const run = await runBook(await bookOf({ name: "名册", rows: table(bulgaria(facts)) }));
    expect(verdictOf(run, clause)).toBe(expected);
  });
});

describe("同一国别一项", () => {
  const id = residentId("19850302");
  const france = (facts: Readonly<Record<string, BookCell>>): Record<string, BookCell> => bulgaria({ 身份证号: id, ...facts });

  test("1.2 and 1.3 are both France: one finding for each project, one group", async () => {
    const run = await runBook(
      await bookOf({
        name: "名册",
        rows: table(france({ 指南方向: "1.2" }), france({ 项目编号: "P2", 指南方向: "1.3", 项目名称: "老龄化研究" })),
      }),
    );
    const findings = findingsOf(run, "G-3-3-b");
    expect(findings.map((finding) => [finding.project, finding.outcome])).toEqual([
      ["P1", "fail"],
      ["P2", "fail"],
    ]);
    expect(new Set(findings.map((finding) => finding.group)).size).toBe(1);
    expect(findings[0]?.cells[0]?.address).toMatch(/2$/);
    expect(findings[1]?.cells[0]?.address).toMatch(/3$/);
  });

  test("two countries are allowed, and one running project of the same country is not", async () => {
    const two = await runBook(
      await bookOf({ name: "名册", rows: table(france({}), france({ 项目编号: "P2", 指南方向: "1.6", 项目名称: "数字化研究" })) }),
    );
    expect(findingsOf(two, "G-3-3-b")).toEqual([]);
    expect(await leaderVerdict("G-3-3-b", { "同国别在研人员交流类项目数（不含本次）": 1 })).toBe("fail");
    expect(await leaderVerdict("G-3-3-b", { "同国别在研人员交流类项目数（不含本次）": null })).toBe("review");
  });

  test("two people of one name with nothing to tell them apart are left to a person", async () => {
    const nobody = { 姓名: "王伟", 出生日期: null, 身份证号: null, 工作单位: null };
    const run = await runBook(
      await bookOf({
        name: "名册",
        rows: table(france({ ...nobody, 指南方向: "1.2" }), france({ ...nobody, 项目编号: "P2", 指南方向: "1.3" })),
      }),
    );
    expect(findingsOf(run, "G-3-3-b").map((finding) => finding.reason)).toEqual(["ambiguousIdentity", "ambiguousIdentity"]);
  });
});

describe("1.2 团队", () => {
  const member = (name: string, facts: Readonly<Record<string, BookCell>>): Record<string, BookCell> =>
    bulgaria({ 指南方向: "1.2", 姓名: name, 角色: "参加人员", 人员类别: "正式", ...facts });
  const leader = member("张三", { 角色: "项目负责人", 职称: "教授" });
  const slots = async (...rows: Record<string, BookCell>[]): Promise<string> =>
    verdictOf(await runBook(await bookOf({ name: "名册", rows: table(...rows) })), "1.2-2-b");

  test.each([
    ["教授 + 讲师 + 博士生", [{ 职称: "讲师" }, { 职称: "无", 人员类别: "博士生" }], "pass"],
    ["教授 + 无职称博士后 + 博士生", [{ 职称: "无", 人员类别: "博士后" }, { 职称: "无", 人员类别: "博士生" }], "fail"],
    ["教授 + 助理研究员博士后 + 博士生", [{ 职称: "助理研究员", 人员类别: "博士后" }, { 职称: "无", 人员类别: "博士生" }], "pass"],
    ["教授 + 特聘研究员 + 博士生", [{ 职称: "特聘研究员" }, { 职称: "无", 人员类别: "博士生" }], "review"],
  ] as const)("%s → %s", async (_what, members, expected) => {
    const [second, third] = members;
    expect(await slots(leader, member("李四", second), member("王五", third))).toBe(expected);
  });

  test("a leader listed twice is one person", async () => {
    const run = await runBook(
      await bookOf({ name: "名册", rows: table(leader, leader, member("李四", { 职称: "讲师" })) }),
    );
    expect(verdictOf(run, "1.2-2-a")).toBe("fail");
    expect(findingsOf(run, "1.2-2-a")[0]?.margin).toEqual({ value: -1, unit: "person" });
  });
});

describe("名册的样子", () => {
  const header = ["项目编号", "指南方向", "项目名称", "申报单位", "姓名", "角色", "出生日期", "国籍", "最高学位"];
  const people: BookCell[][] = [
    ["P1", "1.6", "绿色转型研究", "甲大学", "张三", "项目负责人", "1985-01-01", "中国", "博士"],
    [null, null, null, null, "李四", "参加人员", "1975-01-01", "中国", "硕士"],
    [null, null, null, null, "王五", "参加人员", "1990-01-01", "中国", "硕士"],
    ["P2", "1.4", "人工智能研究", "乙大学", "赵六", "项目负责人", "1970-01-01", "中国", "博士"],
  ];
  const fails = [
    ["1.6-3-a", "李四", "P1"],
    ["1.4-3-e", "赵六", "P2"],
  ];
  const found = async (rows: BookCell[][], merges: string[] = []): Promise<unknown[]> => {
    const run = await runBook(await bookOf({ name: "名册", rows, merges }));
    return run.json.findings.flatMap((finding) => (finding.outcome === "fail" ? [[finding.clause, finding.person, finding.project]] : []));
  };

  test("project columns filled in the first row only", async () => {
    expect(await found([header, ...people])).toEqual(fails);
  });

  test("project columns merged down", async () => {
    expect(await found([header, ...people], ["A2:A4", "B2:B4", "C2:C4", "D2:D4"])).toEqual(fails);
  });

  test("title and note rows above, totals and signature below", async () => {
    const rows: BookCell[][] = [
      ["甲大学2026年度项目人员名册"],
      ["填表说明：请如实填写"],
      header,
      ...people,
      ["合计", null, null, null, "4人"],
      [],
      ["填表人：某某", null, null, null, null, "审核人：某某"],
    ];
    expect(await found(rows, ["A1:I1"])).toEqual(fails);
  });

  test("a header of two rows with a group cell", async () => {
    const upper = ["项目编号", "指南方向", "项目名称", "申报单位", "人员情况", null, null, null, null];
    const lower = [null, null, null, null, ...header.slice(4)];
    expect(await found([upper, lower, ...people], ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:I1"])).toEqual(fails);
  });

  test("columns in another order and headers in other words", async () => {
    const order = [6, 4, 5, 7, 8, 0, 1, 2, 3];
    const words: Readonly<Record<string, string>> = { 出生日期: "出生\n年月", 项目编号: "申报编号", 申报单位: "承担单位 ", 国籍: "国籍（地区）" };
    const rows = [header, ...people.map((row) => row)].map((row) => order.map((i) => row[i] ?? null));
    const filled = rows.map((row) => [...row]);
    const renamed = filled.map((row) => row.map((cell) => (typeof cell === "string" ? (words[cell] ?? cell) : cell)));
    expect(await found(renamed)).toEqual(fails);
  });

  test("an absent column gives one finding for the roster, not one a row", async () => {
    const without = (rows: BookCell[][]): BookCell[][] => rows.map((row) => row.filter((_, i) => i !== 7));
    const run = await runBook(await bookOf({ name: "名册", rows: without([header, ...people]) }));
    const missing = run.json.findings.filter((finding) => finding.rule === "data-missing-column" && JSON.stringify(finding.facts).includes("nationality"));
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ subject: "roster", cells: [] });
    expect(verdictOf(run, "1.4-3-a", "赵六")).toBe("review");
  });
});
