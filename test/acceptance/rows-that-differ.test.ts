import { bookOf, table } from "./book";
import { findingsOf, runBook } from "./run";

/** One project on two rows that do not say the same. */
const row = { 项目编号: "P1", 指南方向: "1.1", 项目名称: "量子材料联合研究", 申报单位: "甲大学" };

test("a second recommending unit and a second 课题 on a later row are found in their own cells", async () => {
  const rows = table(
    { ...row, 推荐单位: "教育部", 子课题: "课题一", 姓名: "张三", 角色: "项目负责人", 工作单位: "甲大学", 单位角色: "牵头" },
    { ...row, 推荐单位: "江苏省科技厅", 子课题: "课题二", 姓名: "李四", 角色: "参加人员", 工作单位: "乙大学", 单位角色: "牵头" },
  );
  const run = await runBook(await bookOf({ name: "名册", rows }));
  const told = (clause: string): unknown => findingsOf(run, clause).map(({ outcome, cells }) => [outcome, cells.map(({ address }) => address)]);
  expect(told("G-3-1-i")).toEqual([["fail", ["E2", "E3"]]]);
  expect(told("A2-2-b")).toEqual([["fail", ["F2", "F3"]]]);
  expect(told("1.1-3-b")).toEqual([["fail", ["J2", "J3"]]]);
});

test("two directions on the rows of one project are a fault of the project, not the first row's word", async () => {
  const rows = table(
    { ...row, 姓名: "张三", 角色: "项目负责人" },
    { ...row, 指南方向: "1.4", 姓名: "李四", 角色: "参加人员" },
  );
  const run = await runBook(await bookOf({ name: "名册", rows }));
  expect(findingsOf(run, "G-1-1-a").map(({ outcome, cells }) => [outcome, cells.map(({ address }) => address)])).toEqual([["fail", ["B2", "B3"]]]);
});
