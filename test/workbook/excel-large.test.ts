import type { Change, SheetContent } from "../../src/annotation/plan";
import { excelWorkbook } from "../../src/workbook/excel";
import { documentOf, roster } from "../excel-host/books";
import { install, openOffice } from "../excel-host/office";

/** Long marks in many rows: more than Excel takes or answers in one request (5 MB). */
const rows = 30_000;
const marks = (word: string): Change => ({ kind: "writeColumn", sheet: "名册", column: 6, fromRow: 3, values: Array.from({ length: rows }, (_, n) => (n % 5 === 4 ? null : `〔人${n}〕✗【出生年月】${word.repeat(90)}`)) });
const content = (links: number): SheetContent => ({
  rows: Array.from({ length: links }, (_, n) => [n, `第${n}条`]),
  links: Array.from({ length: links }, (_, n) => ({ row: n + 1, column: 2, location: `'名册'!A${n + 1}` })),
  looks: [],
  columnWidths: [10, 20],
  frozenRows: 0,
});

test("marks over many rows are replaced by others, and come back when that fails", async () => {
  const office = openOffice(await documentOf(roster));
  install(office);
  const port = excelWorkbook();
  const text = (row: number): unknown => office.host.document.sheet("名册")?.cell(row, 6).value;
  await port.apply([marks("旧")]);
  expect(text(3)).toContain("旧");
  await expect(port.apply([marks("新"), { kind: "addSheet", sheet: "名/册", content: content(1) }])).rejects.toMatchObject({ code: "excel-failed" });
  expect([text(3), text(7), text(rows + 1)]).toEqual([expect.stringContaining("旧"), null, expect.stringContaining("旧")]);
  await port.apply([marks("新")]);
  expect([text(3), text(7), text(rows + 1)]).toEqual([expect.stringContaining("新"), null, expect.stringContaining("新")]);
});

test("a report with many links goes in requests of bounded size, and Office.js keeps none of its cells", async () => {
  const office = openOffice(await documentOf(roster));
  install(office);
  const sent: string[] = [];
  const host = { ...office.host };
  Object.assign(office.host, { execute: (...args: Parameters<typeof host.execute>) => (sent.push(args[0]), host.execute(...args)) });
  await excelWorkbook().apply([{ kind: "addSheet", sheet: "核对报告", content: content(3_000) }]);
  expect(office.host.document.sheet("核对报告")?.links).toHaveLength(3_000);
  const count = (word: string) => sent.map((body) => body.split(word).length - 1);
  expect(Math.max(...count('"Hyperlink"'))).toBeLessThanOrEqual(600);
  expect(count('"Hyperlink"').reduce((sum, n) => sum + n, 0)).toBe(3_000);
  expect(sent.length).toBeLessThan(12);
  expect(count("_RemoveReference").reduce((sum, n) => sum + n, 0)).toBeLessThan(20);
});
