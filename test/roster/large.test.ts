import directions from "../../src/guideline/2026-2/directions.json";
import type { Cell, Grid } from "../../src/roster/grid";
import { recogniseRoster } from "../../src/roster/recognise";
import { gridOf, toCell } from "./grid-of";

test("20,000 rows of 30 columns take a few seconds of the processor", () => {
  const headers = ["序号", "项目编号", "指南方向", "项目名称", "申报单位", "姓名", "角色", "出生日期", "身份证号", "职称", "工作单位", "国籍", "最高学位", "性别", "专业", "学历", "毕业院校", "手机", "邮箱", "备注", "民族", "部门", "行政职务", "人员类别", "毕业时间", "参加工作时间", "职称级别", "推荐单位", "合作国别", "申请经费(万元)"];
  const cells = (row: number): readonly Cell[] =>
    [row, `P${Math.floor(row / 5)}`, "1.2", `项目${Math.floor(row / 5)}`, "甲大学", `人${row}`, row % 5 === 0 ? "项目负责人" : "参加人员", 29587 + (row % 4000), `E${10_000_000 + row}`, "教授", "甲大学", "中国", "博士", "男", "物理学", "研究生", "乙大学", `${13_000_000_000 + row}`, `a${row}@b.cn`, "", "汉族", "物理学院", "无", "在编", "2005.07", "2005.08", "正高", "教育部", "法国", 15].map(toCell);
  const rows = 20_000;
  const base = gridOf([headers]);
  const data = Array.from({ length: rows }, (_, i) => cells(i));
  const grid: Grid = { ...base, rowCount: rows + 1, columnCount: 30, cell: (row, column) => (row === 1 ? base.cell(1, column) : (data[row - 2]?.[column - 1] ?? base.cell(9, 99))) };
  const before = process.cpuUsage();
  const found = recogniseRoster([grid], { directions });
  expect(found.people).toHaveLength(rows);
  // Time of the processor, not of the clock: other tests run beside this one.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  expect(seconds).toBeLessThan(4);
  expect(found.projects).toHaveLength(rows / 5);
  expect(found.unmatched).toEqual([]);
}, 60_000);
