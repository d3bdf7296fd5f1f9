import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { bookOf, table } from "../../../test/acceptance/book";

/** From the project's folder, where npm runs every script. */
const sample = path.resolve("assets/sample/sample-roster.xlsx");

/** The sample with its roster protected: it can be checked, not marked. */
export async function protectedRoster(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(sample)).buffer);
  await workbook.worksheets[0]?.protect("", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A roster with headers that nobody knows, and one that can be guessed. */
export function oddHeaders(): Promise<Uint8Array> {
  const person = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子传感", 申报单位: "示范大学", 姓名: "张三", 角色: "项目负责人", 生日日期: "1980-12-31", 诞生: "1980-12-31", 国籍: "中国", 备忘: "已电话联系" };
  return bookOf({ name: "人员名册", rows: table(person, { ...person, 姓名: "李四", 角色: "项目骨干" }) });
}

/** A list without a header that anybody knows: its user shows the row. */
export function strangeHeaders(): Promise<Uint8Array> {
  return bookOf({ name: "报名", rows: table({ 号: 1, 谁: "张三", 生于: "1980-12-31", 来自: "示范大学" }, { 号: 2, 谁: "李四", 生于: "1985-02-03", 来自: "示范大学" }) });
}

/** Projects on one sheet, their people on another. */
export function twoSheets(): Promise<Uint8Array> {
  const project = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子传感", 申报单位: "示范大学" };
  const person = { 项目编号: "P1", 姓名: "张三", 角色: "项目负责人", 出生年月: "1980-12-31", 国籍: "中国" };
  return bookOf(
    { name: "项目表", rows: table(project, { ...project, 项目编号: "P2", 项目名称: "深海观测" }) },
    { name: "人员表", rows: table(person, { ...person, 姓名: "李四", 角色: "项目骨干" }, { ...person, 项目编号: "P2", 姓名: "王五" }) },
  );
}
