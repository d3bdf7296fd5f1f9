import { readFileSync } from "node:fs";
import path from "node:path";
import { clear } from "../../src/check";
import { checkRoster } from "../../src/commands/check-roster";
import { plainSettings } from "../../src/findings/settings";
import { withPart } from "../../src/findings/store";
import { guideline2026_2 } from "../../src/guideline";
import { excelWorkbook } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
import { bookOf, table, type BookSheet } from "../acceptance/book";
import { install, openOffice, type RealOffice } from "../excel-host/office";

const facts = { guideline: guideline2026_2, lang: "zh-CN", at: "2026-06-01 14:05", version: "1.0.0" } as const;
const sample = path.resolve(__dirname, "../../assets/sample/sample-roster.xlsx");

function opened(): RealOffice {
  const office = openOffice(openXlsx(new Uint8Array(readFileSync(sample))));
  install(office);
  return office;
}

test("checks the sheet that is looked at, marks it, goes to the report and tells the counts", async () => {
  const office = opened();
  const notice = await checkRoster(excelWorkbook(), facts);
  expect(notice).toMatchObject({ key: "pane.command.checked", facts: { error: 12 } });
  expect(office.host.activeSheet).toBe("核对报告");
  expect((await excelWorkbook().owned()).columns).toHaveLength(1);
});

test("from a sheet that is no roster it takes the one that is", async () => {
  const office = opened();
  office.host.select("填表说明", { top: 1, bottom: 1, left: 1, right: 1 });
  await expect(checkRoster(excelWorkbook(), facts)).resolves.toMatchObject({ key: "pane.command.checked" });
});

test("goes by the workbook's own settings", async () => {
  opened();
  const port = excelWorkbook();
  await port.apply([{ kind: "writeStore", text: withPart(null, "settings", { asOf: "2026-06-15", shown: "everything", colours: false }) }]);
  await checkRoster(port, facts);
  const owned = await port.owned();
  expect([owned.columns.length, owned.formattedSheets]).toEqual([1, []]);
});

test("a workbook without a roster is an error that names it, and nothing is written", async () => {
  opened();
  const port = excelWorkbook();
  await port.apply([{ kind: "removeSheet", sheet: "人员名册" }]);
  await expect(checkRoster(port, facts)).rejects.toMatchObject({ code: "no-roster" });
  expect((await port.sheets()).map(({ name }) => name)).toEqual(["填表说明"]);
});

describe("a roster on several sheets", () => {
  const projects: BookSheet = { name: "项目表", rows: table({ 项目编号: "P1", 指南方向: "1.6", 项目名称: "绿色转型研究", 申报单位: "甲大学" }) };
  const people: BookSheet = { name: "人员表", rows: table({ 项目编号: "P1", 姓名: "李四", 出生日期: "1975-01-01", 国籍: "中国" }) };
  const full = (name: string): BookSheet => ({ name, rows: table({ 项目编号: name, 指南方向: "1.6", 项目名称: `${name}的研究`, 申报单位: "甲大学", 姓名: `${name}人`, 出生日期: "1975-01-01" }) });
  const looking = async (active: string, ...sheets: BookSheet[]): Promise<ReturnType<typeof excelWorkbook>> => {
    const office = openOffice(openXlsx(await bookOf(...sheets)));
    install(office);
    office.host.select(active, { top: 1, bottom: 1, left: 1, right: 1 });
    return excelWorkbook();
  };
  const marked = async (port: ReturnType<typeof excelWorkbook>): Promise<string[]> => (await port.owned()).columns.map(({ sheet }) => sheet).sort();

  test.each(["项目表", "人员表"])("is read whole, also where one of them is looked at (%s), and cleared whole", async (active) => {
    const port = await looking(active, projects, people);
    await checkRoster(port, facts);
    expect(await marked(port)).toEqual(["人员表", "项目表"]);
    await clear(port);
    expect(await port.owned()).toMatchObject({ columns: [], sheets: [] });
  });

  test("costs a handful of requests for each further sheet", async () => {
    const cost = async (...sheets: BookSheet[]): Promise<number> => {
      const office = openOffice(openXlsx(await bookOf(...sheets)));
      install(office);
      await checkRoster(excelWorkbook(), facts);
      return office.requests();
    };
    const visits: BookSheet = { name: "出访表", rows: table({ 姓名: "李四", 出访开始: "2026-10-01", 出访结束: "2026-10-08", 在外天数: 8 }) };
    const [two, three] = [await cost(projects, people), await cost(projects, people, visits)];
    expect(three - two).toBeLessThanOrEqual(10);
  });

  test("of several rosters it is the one looked at, or chosen in the pane; from its report the one that bears marks", async () => {
    const port = await looking("名册B", full("名册A"), full("名册B"));
    await checkRoster(port, facts);
    expect(await marked(port)).toEqual(["名册B"]);
    // The report is looked at now.
    await checkRoster(port, facts);
    expect(await marked(port)).toEqual(["名册B"]);
    await port.apply([{ kind: "writeStore", text: withPart(await port.store(), "settings", { ...plainSettings, sheets: ["名册A"] }) }]);
    await checkRoster(port, facts);
    expect(await marked(port)).toEqual(["名册A"]);
  });

  test("a choice that the workbook no longer has is none, and several rosters are asked about where nothing tells", async () => {
    const port = await looking("说明", { name: "说明", rows: [["请选择"]] }, full("名册A"), full("名册B"));
    await port.apply([{ kind: "writeStore", text: withPart(null, "settings", { ...plainSettings, sheets: ["名册C"] }) }]);
    await expect(checkRoster(port, facts)).rejects.toMatchObject({ code: "several-sheets", facts: { sheets: ["名册A", "名册B"] } });
  });
});
