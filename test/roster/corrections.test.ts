import fc from "fast-check";
import { guideline2026_2 } from "../../src/guideline";
import { columnKeys, headerFingerprint, headersOf, withChoices, type ColumnRule, type Mapping } from "../../src/roster/corrections";
import { requireColumns } from "../../src/roster/column-rules";
import { allFields, fieldsNamed, nearFields } from "../../src/roster/field-names";
import type { Grid } from "../../src/roster/grid";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type Roster, type Table } from "../../src/roster/roster";
import { surveySheet } from "../../src/roster/survey";
import { gridOf, type GridOptions, type TestCell } from "./grid-of";

type Rows = readonly (readonly TestCell[])[];
const { directions } = guideline2026_2;

/** A rule written like `--map`: "人员!F=birthDate". */
function rule(text: string): ColumnRule {
  const [, sheet, column = "", choice = ""] = /^(?:(.*)!)?(.*)=(.*)$/.exec(text) ?? [];
  return { sheet: sheet ?? null, column, choice: choice === "" ? "ignore" : (choice as ColumnRule["choice"]) };
}

function roster(rows: Rows, said: { readonly rules?: readonly string[]; readonly mapping?: Mapping } = {}, options?: GridOptions): Roster {
  return recogniseRoster([gridOf(rows, options)], { directions, corrections: { mapping: said.mapping ?? {}, rules: (said.rules ?? []).map(rule) } });
}

const taken = (table: Table | undefined): readonly (readonly [string, string | null, boolean])[] =>
  (table?.columns ?? []).map(({ header, field, corrected }) => [header, field, corrected]);
/** The corrections that a workbook would keep: of the first table, by header. */
function kept(rows: Rows, columns: Readonly<Record<string, string>>, options?: GridOptions): Mapping {
  const [table] = roster(rows, {}, options).tables;
  return { [table!.fingerprint]: { headers: [...headersOf(table!.columns.map(({ key }) => key))], columns: { ...columns } } };
}

const people: Rows = [
  ["项目编号", "指南方向", "姓名", "诞生", "职称", "登记日期"],
  ["P1", "1.4", "张三", "1981-02-03", "教授", "1990-01-01"],
];

describe("rules of a run", () => {
  test("a header nobody knows is taken for what the user says, and read with that reader", () => {
    const found = roster(people, { rules: ["诞生=birthDate"] });
    const column = found.tables[0]!.columns[3];
    expect(column).toMatchObject({ header: "诞生", field: "birthDate", fields: ["birthDate"], confidence: 1, corrected: true, samples: ["1981-02-03"] });
    expect(read(found.people[0]!, "birthDate")).toMatchObject({ state: "value", cell: { column: 4 } });
    expect(found.present.has("birthDate")).toBe(true);
  });

  test("the user's word wins over a known header, which then is nothing; a letter is as good as a header", () => {
    const rows: Rows = [["姓名", "出生日期", "职称", "登记的生日"], ["张三", "2026-05-01", "教授", "1981-02-03"]];
    const found = roster(rows, { rules: ["D=birthDate"] });
    expect(taken(found.tables[0])).toEqual([["姓名", "name", false], ["出生日期", null, false], ["职称", "title", false], ["登记的生日", "birthDate", true]]);
    expect(read(found.people[0]!, "birthDate")).toMatchObject({ raw: "1981-02-03" });
  });

  test("a column that is left out is read as nothing, and no guess takes it", () => {
    const rows: Rows = [["姓名", "出生日期", "职称", "工作单位", "曾经的工作单位"], ["张三", "1981", "教授", "甲大学", "乙大学"]];
    const found = roster(rows, { rules: ["D="] });
    expect(taken(found.tables[0]).slice(3)).toEqual([["工作单位", null, true], ["曾经的工作单位", "employer", false]]);
    expect(found.unmatched).toEqual([{ sheet: "名册", column: 4, header: "工作单位", corrected: true }]);
    expect(roster(rows, { rules: ["D=", "E="] }).present.has("employer")).toBe(false);
  });

  test("a rule for one sheet leaves the others alone", () => {
    const grids = ["甲", "乙"].map((sheet) => gridOf(people, { sheet }));
    const found = recogniseRoster(grids, { directions, corrections: { mapping: {}, rules: [rule("乙!D=birthDate")] } });
    expect(found.tables.map(({ columns }) => columns[3]?.field)).toEqual([null, "birthDate"]);
  });

  test("two-row headers go by their last row or by both", () => {
    const rows: Rows = [
      ["项目编号", "指南方向", "项目负责人", null],
      [null, null, "姓名", "诞生"],
      ["P1", "1.4", "张三", "1981-02-03"],
    ];
    const options = { merges: ["A1:A2", "B1:B2", "C1:D1"] };
    for (const column of ["诞生", "项目负责人/诞生", "D"]) {
      expect(roster(rows, { rules: [`${column}=leaderBirthDate`] }, options).tables[0]?.columns[3]).toMatchObject({ field: "leaderBirthDate", corrected: true });
    }
  });

  test("a sheet whose headers are all unknown becomes a roster: the row that fills the columns is the header", () => {
    const rows: Rows = [["某某大学上报"], ["谁", "哪天生", "级别"], ["张三", "1981-02-03", "教授"], ["李四", "1990", "讲师"], ["谁", "哪天生", "级别"], ["王五", "1985", "研究员"]];
    const rules = ["A=name", "B=birthDate", "C=title"];
    expect(roster(rows).tables).toEqual([]);
    expect(surveySheet(gridOf(rows), { mapping: {}, rules: rules.map(rule) })).toMatchObject({ roster: true, closestRow: 2 });
    const found = roster(rows, { rules });
    expect(found.tables[0]).toMatchObject({ headerRows: [2], firstRow: 3, lastRow: 6 });
    expect(found.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五"]);
  });

  test("a combined column stays combined where the user confirms its first meaning, and is one thing otherwise", () => {
    const rows: Rows = [["姓名", "职称/职务", "出生日期"], ["张三", "教授/院长", "1981"]];
    expect(roster(rows, { rules: ["B=title"] }).tables[0]?.columns[1]?.fields).toEqual(["title", "position"]);
    expect(roster(rows, { rules: ["B=position"] }).tables[0]?.columns[1]?.fields).toEqual(["position"]);
  });
});

describe("what is wrong with rules is said", () => {
  const tables = (...sheets: string[]): readonly Table[] => recogniseRoster(sheets.map((sheet) => gridOf(people, { sheet })), { directions }).tables;

  test("a column that is not there: those that are alike, else all", () => {
    expect(() => requireColumns([rule("登记的日期=birthDate")], tables("名册"))).toThrow(expect.objectContaining({ code: "unknown-column", facts: { column: "登记的日期", columns: ["F 登记日期"] } }));
    expect(() => requireColumns([rule("别处!F=birthDate")], tables("名册"))).toThrow(expect.objectContaining({ facts: { column: "别处!F", columns: expect.arrayContaining(["A 项目编号", "D 诞生"]) } }));
    expect(() => requireColumns([rule("Z=birthDate")], tables("名册"))).toThrow(expect.objectContaining({ code: "unknown-column" }));
    expect(() => requireColumns([{ ...rule("Z=birthDate"), lenient: true }], tables("名册"))).not.toThrow();
  });

  test("a letter where there are several sheets; a header is for all of them", () => {
    expect(() => requireColumns([rule("D=birthDate")], tables("甲", "乙"))).toThrow(expect.objectContaining({ code: "ambiguous-column", facts: { column: "D", sheets: ["甲", "乙"] } }));
    expect(() => requireColumns([rule("乙!D=birthDate"), rule("诞生=birthDate")], tables("甲", "乙"))).not.toThrow();
  });

  test("two columns for one field", () => {
    expect(() => requireColumns([rule("D=birthDate"), rule("F=birthDate")], tables("名册"))).toThrow(expect.objectContaining({ code: "field-twice", facts: { columns: ["D 诞生", "F 登记日期"] } }));
    expect(() => requireColumns([rule("D=birthDate"), rule("F=birthDate"), rule("D=")], tables("名册"))).not.toThrow();
  });
});

describe("corrections that the workbook keeps", () => {
  const mapping = kept(people, { 诞生: "birthDate", 登记日期: "ignore" });

  test("go by the header, wherever the table stands and in whatever order its columns are", () => {
    expect(taken(roster(people, { mapping }).tables[0]).slice(3)).toEqual([["诞生", "birthDate", true], ["职称", "title", false], ["登记日期", null, true]]);
    const moved: Rows = [["2026 年名册"], [], ...people.map((row) => [null, ...[...row].reverse(), null])];
    expect(taken(roster(moved, { mapping }, { sheet: "乙大学" }).tables[0])).toContainEqual(["诞生", "birthDate", true]);
  });

  test("stay when a column was added or left, but not in a table of another kind", () => {
    const more = people.map((row, at) => [...row, at === 0 ? "备注" : "无"]);
    expect(taken(roster(more, { mapping }).tables[0])).toContainEqual(["诞生", "birthDate", true]);
    const other: Rows = [["姓名", "诞生", "职称", "登记日期"], ["张三", "1981", "教授", "1990"]];
    expect(taken(roster(other, { mapping }).tables[0])).toContainEqual(["诞生", null, false]);
    const gone = people.map((row) => row.slice(0, 5));
    expect(taken(roster(gone, { mapping }).tables[0])).toEqual([["项目编号", "projectId", false], ["指南方向", "direction", false], ["姓名", "name", false], ["诞生", "birthDate", true], ["职称", "title", false]]);
  });

  test("a two-row header is not taken for its first row, although most of that is there", () => {
    const rows: Rows = [
      ["项目编号", "指南方向", "姓名", "国籍", "职称", "学位", "出生", null],
      [null, null, null, null, null, null, "诞生", "年龄"],
      ["P1", "1.4", "张三", "中国", "教授", "博士", "1981-02-03", 45],
    ];
    const options = { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2", "G1:H1"] };
    const said = kept(rows, { "出生/诞生": "birthDate" }, options);
    expect(roster(rows, { mapping: said }, options).tables[0]?.headerRows).toEqual([1, 2]);
    const wider = rows.map((row, at) => [...row, at === 0 ? "备注" : at === 2 ? "无" : null]);
    const found = roster(wider, { mapping: said }, { merges: [...options.merges, "I1:I2"] }).tables[0];
    expect(found).toMatchObject({ headerRows: [1, 2] });
    expect(taken(found)).toContainEqual(["出生/诞生", "birthDate", true]);
  });

  test("make a sheet a roster whose header row the user showed", () => {
    const rows: Rows = [["上报", "表"], ["谁", "哪天生"], ["张三", "1981-02-03"]];
    const keys = columnKeys([["谁"], ["哪天生"]]);
    const shown: Mapping = { [headerFingerprint(keys)]: { headers: [...headersOf(keys)], columns: { 谁: "name", 哪天生: "birthDate" } } };
    const found = roster(rows, { mapping: shown });
    expect(found.tables[0]).toMatchObject({ headerRows: [2], fingerprint: headerFingerprint(keys) });
    expect(found.people.map(({ name }) => name)).toEqual(["张三"]);
    expect(surveySheet(gridOf(rows), { mapping: shown, rules: [] }).roster).toBe(true);
  });

  test("what is given for the run wins", () => {
    expect(taken(roster(people, { mapping, rules: ["登记日期=birthDate", "诞生="] }).tables[0]).slice(3)).toEqual([["诞生", null, true], ["职称", "title", false], ["登记日期", "birthDate", true]]);
  });

  test("a field of a later version has no effect", () => {
    expect(taken(roster(people, { mapping: kept(people, { 诞生: "shoeSize", toString: "name" }) }).tables[0])).toContainEqual(["诞生", null, false]);
    expect(taken(roster(people, { mapping: kept(people, { 诞生: "toString" }) }).tables[0])).toContainEqual(["诞生", null, false]);
  });
});

test("columns are told apart by their header: folded, numbered, or by the one before", () => {
  expect(columnKeys([[], ["姓　名*"], [], [], ["电话"], ["联系", "电话"], ["电 话："], []])).toEqual([">1", "姓名", "姓名>1", "姓名>2", "电话", "联系/电话", "电话#2", "电话#2>1"]);
});

test("a fingerprint does not depend on order, blank columns, width or script of the signs", () => {
  const print = (...texts: string[]): string => headerFingerprint(columnKeys(texts.map((text) => (text === "" ? [] : [text]))));
  expect(print("姓名", "職稱（级）")).toBe(print("", "职称(级)", "", "姓 名"));
  expect(print("姓名", "职称")).not.toBe(print("姓名", "职务"));
  expect(print("姓名")).toMatch(/^[0-9a-f]{16}$/);
});

describe("names of fields", () => {
  test("key, Chinese name and known header", () => {
    expect(["birthDate", "BIRTHDATE", "出生日期", "出生年月", "Date of Birth"].map(fieldsNamed)).toEqual(Array.from({ length: 5 }, () => ["birthDate"]));
    expect(fieldsNamed("鞋码")).toEqual([]);
  });
  test("every field is named by its key, and by nothing else's", () => {
    expect(allFields.length).toBeGreaterThan(100);
    for (const key of allFields) expect(fieldsNamed(key)).toEqual([key]);
  });
  test("what is alike is offered", () => {
    expect(nearFields("birthday")).toContain("birthDate");
    expect(nearFields("出身日期")).toContain("birthDate");
    expect(nearFields("工作单位名")).toContain("employer");
    expect(nearFields("xyzzy")).toEqual([]);
  });
});

test("no corrections, however odd, make recognition throw or name a person of a column that is left out", () => {
  const text = fc.constantFrom("姓名", "诞生", "A", "C", "", "职称", ">1", "名册!B", "电话#2");
  const choice = fc.constantFrom("ignore", "name", "birthDate", "title", "nonsense");
  const grid = (rows: TestCell[][]): Grid => gridOf(rows);
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(text, fc.integer()), { maxLength: 5 }), { maxLength: 6 }), fc.dictionary(text, choice), fc.array(fc.record({ sheet: fc.constant(null), column: text, choice: fc.constantFrom("ignore" as const, "name" as const, "birthDate" as const) })), (rows, columns, rules) => {
      const mapping = { x: { headers: Object.keys(columns), columns } };
      const found = recogniseRoster([grid(rows)], { directions, corrections: { mapping, rules } });
      for (const table of found.tables) {
        const fields = table.columns.flatMap(({ field }) => (field === null ? [] : [field]));
        expect(new Set(fields).size).toBe(fields.length);
      }
    }),
    { numRuns: 300 },
  );
});

test("tables side by side: a correction of their header counts for each, a letter for one", () => {
  const half = ["姓名", "职称", "学位", "诞生"];
  const rows: Rows = [[...half, null, ...half], ["张三", "教授", "博士", "1981-02-03", null, "李四", "讲师", "博士", "1990-05-06"], ["王五", "教授", "博士", "1975", null, "赵六", "讲师", "硕士", "1991"]];
  const mapping = kept([half, ["张三", "教授", "博士", "1981"]], { 诞生: "birthDate" });
  const births = (found: Roster): readonly string[] => found.people.map((person) => read(person, "birthDate").state);
  expect(births(roster(rows))).toEqual(["absent", "absent", "absent", "absent"]);
  expect(births(roster(rows, { mapping }))).toEqual(["value", "value", "value", "value"]);
  expect(births(roster(rows, { rules: ["诞生=birthDate"] }))).toEqual(["value", "value", "value", "value"]);
  expect(new Set(births(roster(rows, { rules: ["I=birthDate"] })))).toEqual(new Set(["value", "absent"]));
});

describe("what is kept", () => {
  const keys = ["姓名", "诞生", "职称"];
  const wider = [...keys, "备注"];
  const born = new Map([["诞生", "birthDate" as const]]);

  test("a table's corrections replace those of its header, and leave those of others and of later versions", () => {
    const first = withChoices({ other: { headers: ["x"], columns: { x: "name" } } }, { keys, columns: born });
    const print = headerFingerprint(keys);
    expect(first).toEqual({ other: { headers: ["x"], columns: { x: "name" } }, [print]: { headers: [...keys].sort(), columns: { 诞生: "birthDate" } } });
    const later = { ...first, [print]: { ...first[print]!, columns: { 诞生: "birthDate", 职称: "hat" } } };
    expect(withChoices(later, { keys, columns: new Map([["诞生", "ignore"]]) })[print]?.columns).toEqual({ 职称: "hat", 诞生: "ignore" });
    expect(withChoices(first, { keys, columns: new Map() })).toEqual({ other: { headers: ["x"], columns: { x: "name" } } });
  });

  test("without corrections of its own a table does not fall back to those of a header like it", () => {
    const near = withChoices({}, { keys, columns: born });
    const cleared = withChoices(near, { keys: wider, columns: new Map() });
    expect(cleared[headerFingerprint(wider)]).toEqual({ headers: [...wider].sort(), columns: {} });
    const rows: Rows = [wider, ["张三", "1981", "教授", "无"]];
    const mapped = (mapping: Mapping): unknown => taken(recogniseRoster([gridOf(rows)], { directions, corrections: { mapping, rules: [rule("姓名=name"), rule("职称=title"), rule("备注=remark")] } }).tables[0])[1];
    expect(mapped(near)).toEqual(["诞生", "birthDate", true]);
    expect(mapped(cleared)).toEqual(["诞生", null, false]);
  });

  test("a header row that the user showed is kept without any correction", () => {
    expect(withChoices({}, { keys, columns: new Map(), shown: true })).toEqual({ [headerFingerprint(keys)]: { headers: [...keys].sort(), columns: {} } });
  });
});
