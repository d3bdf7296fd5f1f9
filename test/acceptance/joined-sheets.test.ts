import { bookOf, residentId, table } from "./book";
import { runBook, verdictOf } from "./run";

describe("several sheets that are one roster need no choice", () => {
  const projects = table({ 项目编号: "P1", 指南方向: "1.6", 项目名称: "绿色转型研究", 申报单位: "甲大学", 项目负责人: "张三" }, { 项目编号: "P2", 指南方向: "1.4", 项目名称: "人工智能研究", 申报单位: "乙大学", 项目负责人: "赵六" });
  const people = table(
    { 项目编号: "P1", 姓名: "张三", 出生日期: "1985-01-01", 国籍: "中国", 最高学位: "博士" },
    { 项目编号: "P1", 姓名: "李四", 出生日期: "1975-01-01", 国籍: "中国", 最高学位: "硕士" },
    { 项目编号: "P2", 姓名: "赵六", 出生日期: "1970-01-01", 国籍: "中国", 最高学位: "博士" },
  );

  test("项目表 and 人员表 join by number; 离职 is left out and said", async () => {
    const run = await runBook(await bookOf({ name: "项目表", rows: projects }, { name: "人员表", rows: people }, { name: "离职员工", rows: people }));
    expect(run.json.counts).toMatchObject({ people: 3, projects: 2 });
    expect(verdictOf(run, "1.6-3-a", "李四")).toBe("fail");
    expect(verdictOf(run, "1.4-3-e", "赵六")).toBe("fail");
    expect(run.json.input.skipped).toEqual([{ sheet: "离职员工", reason: "leftOut" }]);
  });

  test("a sheet 出访 tells of visits of people who are listed once", async () => {
    const rows = table({ 项目编号: "P1", 指南方向: "1.6", 姓名: "张三", 身份证号: residentId("19850101"), 角色: "项目负责人" });
    const visits = table({ 姓名: "张三", 出访开始: "2026-10-01", 出访结束: "2026-10-08", 在外天数: 8 }, { 姓名: "张三", 出访开始: "2027-10-01", 出访结束: "2027-10-08", 在外天数: 8 });
    const run = await runBook(await bookOf({ name: "名册", rows }, { name: "出访", rows: visits }));
    expect(run.json.counts).toMatchObject({ people: 1, projects: 1 });
    expect(run.json.input.tables.map(({ sheet }) => sheet)).toEqual(["名册", "出访"]);
  });

  test("two rosters are for the user to choose from", async () => {
    const book = await bookOf({ name: "物理学院", rows: people }, { name: "化学学院", rows: people });
    await expect(runBook(book)).rejects.toMatchObject({ code: "several-sheets" });
  });
});
