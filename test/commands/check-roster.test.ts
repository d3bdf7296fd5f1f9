import { readFileSync } from "node:fs";
import path from "node:path";
import { checkRoster } from "../../src/commands/check-roster";
import { withPart } from "../../src/findings/store";
import { guideline2026_2 } from "../../src/guideline";
import { excelWorkbook } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
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
