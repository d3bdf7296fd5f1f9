import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { memberName } from "../../src/excel-host/members";
import { tables } from "../../src/excel-host/registry";

/** "Range.values" → 1, from the typings of Office.js ("[Api set: ExcelApi 1.1]"). */
function setsOfTypings(): ReadonlyMap<string, number> {
  const file = createRequire(join(process.cwd(), "package.json")).resolve("@types/office-js/index.d.ts");
  const text = readFileSync(file, "utf8");
  const excel = text.slice(text.indexOf("declare namespace Excel {"));
  const sets = new Map<string, number>();
  let type = "";
  let ofType = 1;
  let set: number | null = null;
  for (const line of excel.split("\n")) {
    const api = /\[Api set: ExcelApi 1\.(\d+)/.exec(line);
    // Of a member with a younger argument, the member itself.
    if (api !== null) set = Math.min(set ?? 99, Number(api[1]));
    const opened = /^ {4}class (\w+) extends OfficeExtension\.ClientObject/.exec(line);
    if (opened !== null) {
      type = opened[1] ?? "";
      ofType = set ?? 1;
      set = null;
      continue;
    }
    if (/^ {4}\S/.test(line) && !/^ {4}(\*|\/)/.test(line)) type = "";
    const member = /^ {8}(?:readonly )?(\w+)(?:\(|\??:)/.exec(line);
    if (type === "" || member === null) continue;
    const name = `${type}.${member[1] ?? ""}`;
    if (!sets.has(name)) sets.set(name, set ?? ofType);
    set = null;
  }
  return sets;
}

it("knows each member's requirement set as the typings of Office.js give it", () => {
  const known = setsOfTypings();
  const ours: string[] = [];
  const theirs: string[] = [];
  for (const [type, table] of Object.entries(tables)) {
    // Of Office.js itself, not of the Excel API: Excel.createWorkbook is made of the last two.
    if (["AddinInternalService", "WacWorkbook", "WorkbookCreated"].includes(type)) continue;
    const { scalars, navigations, methods } = table as { readonly [kind: string]: unknown } & typeof tables.Workbook;
    const members: Readonly<Record<string, { readonly since: number }>> = { ...scalars, ...navigations, ...methods };
    for (const [member, { since }] of Object.entries(members)) {
      if (member.startsWith("_") || (type === "Application" && member === "CreateWorkbook")) continue;
      const name = `${type}.${memberName(member)}`;
      ours.push(`${name} 1.${since}`);
      theirs.push(`${name} 1.${known.get(name) ?? "?"}`);
    }
  }
  expect(ours.length).toBeGreaterThan(100);
  expect(ours).toEqual(theirs);
});
