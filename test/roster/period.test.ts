import directions from "../../src/guideline/2026-2/directions.json";
import { formatInterval } from "../../src/roster/calendar";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type Roster } from "../../src/roster/roster";
import { gridOf, type TestCell } from "./grid-of";

const roster = (header: string, cell: TestCell): Roster =>
  recogniseRoster([gridOf([["项目编号", "项目名称", "指南方向", "姓名", header], ["P1", "量子", "1.2", "张三", cell]])], { directions });

/** 执行期开始, 执行期结束 and 执行期(月) as a project has them. */
function periodOf(header: string, cell: TestCell): readonly unknown[] {
  const [project] = roster(header, cell).projects;
  const date = (field: "startDate" | "endDate"): unknown => {
    const reading = read(project!, field);
    return reading.state === "value" ? formatInterval(reading.value) : reading.state;
  };
  const months = read(project!, "durationMonths");
  return [date("startDate"), date("endDate"), months.state === "value" ? months.value : months.state];
}

describe("起止时间 and 执行期", () => {
  test.each<[string, TestCell, readonly unknown[]]>([
    ["起止时间", "2027-01-01至2028-12-31", ["2027-01-01", "2028-12-31", "absent"]],
    ["起止时间", "2027-1-1-2028-12-31", ["2027-01-01", "2028-12-31", "absent"]],
    ["起止年月", "2027.01-2028.12", ["2027-01", "2028-12", "absent"]],
    ["起止年月", "2027年1月—2028年12月", ["2027-01", "2028-12", "absent"]],
    ["项目周期", "2027年1月1日至12月31日", ["2027-01-01", "2027-12-31", "absent"]],
    ["项目周期", "20270101~20281231", ["2027-01-01", "2028-12-31", "absent"]],
    ["项目周期", "2027/1/1-2028/12/31（2年）", ["2027-01-01", "2028-12-31", "absent"]],
    ["执行期", "2027-2028", ["2027", "2028", "absent"]],
    ["执行期", "1年", ["absent", "absent", 12]],
    ["执行期", "两年", ["absent", "absent", 24]],
    ["执行期", "24个月", ["absent", "absent", 24]],
    ["执行期（年）", 2, ["absent", "absent", 24]],
    ["执行期(月)", 24, ["absent", "absent", 24]],
    ["执行期(月)", "2年", ["absent", "absent", 24]],
    ["执行期", "按通知", ["unreadable", "unreadable", "absent"]],
    ["执行期", null, ["empty", "empty", "absent"]],
  ])("%s %s → %j", (header, cell, expected) => {
    expect(periodOf(header, cell)).toEqual(expected);
  });

  test("columns of their own go before", () => {
    const rows = [["项目编号", "项目名称", "指南方向", "姓名", "执行期", "执行期开始"], ["P1", "量子", "1.2", "张三", "2027-2028", "2026-10-01"]];
    const [project] = recogniseRoster([gridOf(rows)], { directions }).projects;
    expect([read(project!, "startDate"), read(project!, "endDate")]).toMatchObject([{ raw: "2026-10-01" }, { raw: "2027-2028", cell: { column: 5 } }]);
  });
});

test("a planned or a closing time is no time of submission", () => {
  const fieldOf = (header: string): unknown => roster(header, "2026-06-01").tables[0]!.columns[4]!.field;
  expect(["提交时间", "正式提交时间", "计划提交时间", "提交时间截止"].map(fieldOf)).toEqual(["submitTime", "submitTime", null, null]);
});
