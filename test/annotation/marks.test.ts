import { signature } from "../../src/annotation/plan";
import { markLooks } from "../../src/annotation/looks";
import { gridOf } from "../roster/grid-of";
import { areaOf, changesOf, coloured, findingOf, planOn, tableOf, written } from "./model";

const rows = [
  ["姓名", "国籍", "出生年月"],
  ["张三", "中国", "1979-01"],
  ["李四", "中国", "1985-01"],
  ["王五", "法国", "1990-01"],
];
const grid = gridOf(rows);
const table = tableOf(["姓名", "国籍", "出生年月"], { lastRow: 4 });
const people = { 2: "张三", 3: "李四", 4: "王五" };
const of = (row: number): { subject: { kind: "person"; personId: string; projectKey: string } } => ({
  subject: { kind: "person", personId: `名册!${row}`, projectKey: "P1" },
});

describe("the result column", () => {
  test("stands right of the table, with a guard and tokens, the worst first", () => {
    const plan = planOn(grid, table, people, [
      findingOf("三", ["B2"], { outcome: "review" }),
      findingOf("二", ["B2"], { severity: "warning" }),
      findingOf("一", ["C2"]),
    ]);
    expect(changesOf(plan, "writeColumn")).toEqual([
      {
        kind: "writeColumn",
        sheet: "名册",
        column: 4,
        fromRow: 1,
        values: [
          "核对结果",
          "〔张三〕✗【出生年月】命令的写法不对：一 △【国籍】命令的写法不对：二 ？【国籍】命令的写法不对：三",
          null,
          null,
        ],
      },
    ]);
    expect(plan.resultColumns).toEqual([{ sheet: "名册", column: 4 }]);
  });

  test("a number in place of a name stands in the guard as Excel joins it to a text", () => {
    const numbered = gridOf([rows[0]!, [0.1 + 0.2, "中国", "1979-01"]]);
    const [column] = changesOf(planOn(numbered, tableOf(["姓名", "国籍", "出生年月"], { lastRow: 2 }), { 2: "0.3" }, [findingOf("一", ["C2"])]), "writeColumn");
    expect(column?.values[1]).toMatch(/^〔0\.3〕✗/);
  });

  test("is the first that is empty from header to last row: values, merges and other tables are in the way", () => {
    const placeOf = (sheet: ReturnType<typeof gridOf>): number | undefined => planOn(sheet, table, people, []).resultColumns[0]?.column;
    expect(placeOf(gridOf([...rows, [null, null, null, "合计"]]))).toBe(4);
    expect(placeOf(gridOf([rows[0]!, rows[1]!, [...rows[2]!, "备注"], rows[3]!]))).toBe(5);
    expect(placeOf(gridOf(rows, { merges: ["D3:E3"] }))).toBe(6);
    const other = { name: "其他", area: areaOf("D1:E3"), headerRow: true, totalsRow: false, filtered: false };
    expect(placeOf(gridOf(rows, { tables: [other] }))).toBe(7);
  });

  test("is a visible one where there is one, else a hidden one with a note", () => {
    expect(planOn(gridOf(rows, { hiddenColumns: [4] }), table, people, []).resultColumns).toEqual([{ sheet: "名册", column: 5 }]);
    const hidden = Array.from({ length: 16_381 }, (_, at) => at + 4);
    const plan = planOn(gridOf(rows, { hiddenColumns: hidden }), table, people, []);
    expect(plan.resultColumns).toEqual([{ sheet: "名册", column: 4 }]);
    expect(plan.notes).toEqual([{ key: "mark.hiddenColumn", facts: { sheet: "名册" } }]);
  });

  test("leaves a user's own 核对结果 alone and takes a number", () => {
    const plan = planOn(gridOf(rows.map((row, at) => [...row, at === 0 ? "核对结果" : null])), table, people, []);
    expect(changesOf(plan, "writeColumn")[0]).toMatchObject({ column: 5, values: ["核对结果2", null, null, null] });
  });

  test("stays away from a protected sheet and from the sheet's last column, and says so", () => {
    const locked = planOn({ ...grid, isProtected: true }, table, people, [findingOf("一", ["C2"])]);
    expect(locked.changes.map((change) => change.kind)).toEqual(["addSheet", "defineName", "defineName"]);
    expect(locked.notes).toEqual([{ key: "mark.protected", facts: { sheet: "名册" } }]);
    const end = tableOf(["姓名", "国籍", "出生年月"], { lastRow: 4, left: 16_382 });
    const full = planOn({ ...grid, columnCount: 16_384 }, end, people, []);
    expect(full.resultColumns).toEqual([]);
    expect(full.notes).toEqual([{ key: "mark.noRoom", facts: { sheet: "名册" } }]);
  });

  test("has a hidden name from its header to the last row", () => {
    expect(changesOf(planOn(grid, table, people, []), "defineName")[0]).toEqual({
      kind: "defineName",
      name: "_RosterCheck_Column_1",
      refersTo: { sheet: "名册", area: areaOf("D1:D4") },
    });
  });

  test("a filter that ends beside it is extended, one that does not stays", () => {
    const filtered = (address: string): ReturnType<typeof planOn> =>
      planOn({ ...grid, autoFilter: { area: areaOf(address), filtered: false } }, table, people, []);
    expect(changesOf(filtered("A1:C4"), "setAutoFilterArea")).toEqual([{ kind: "setAutoFilterArea", sheet: "名册", area: areaOf("A1:D4") }]);
    expect(changesOf(filtered("A1:C4"), "defineName")[0]?.name).toBe("_RosterCheck_Column_1_F");
    expect(changesOf(filtered("A1:B4"), "setAutoFilterArea")).toEqual([]);
  });

  test("inside an Excel table it becomes the table's column", () => {
    const list = { name: "表1", area: areaOf("A1:C4"), headerRow: true, totalsRow: false, filtered: false };
    const plan = planOn(gridOf(rows, { tables: [list] }), table, people, [findingOf("一", ["C2"])]);
    expect(plan.changes.slice(0, 3)).toEqual([
      { kind: "addTableColumn", sheet: "名册", table: "表1", header: "核对结果" },
      { kind: "writeColumn", sheet: "名册", column: 4, fromRow: 2, values: ["〔张三〕✗【出生年月】命令的写法不对：一", null, null] },
      { kind: "defineName", name: "_RosterCheck_Column_1_T", refersTo: { sheet: "名册", area: areaOf("D1:D4") } },
    ]);
  });

  test("beside an Excel table that cannot grow it leaves a gap, so that the table does not swallow it", () => {
    const list = { name: "表1", area: areaOf("A1:C4"), headerRow: true, totalsRow: false, filtered: false };
    const below = [...rows, [null, null, null], [null, null, null, "备注"]];
    const wide = { ...list, area: areaOf("A1:C6") };
    expect(planOn(gridOf(below, { tables: [wide] }), table, people, []).resultColumns[0]?.column).toBe(5);
  });
});

describe("which rows tell a finding", () => {
  test("a project's finding stands in its first row and in each row whose cell it names", () => {
    const project = { subject: { kind: "project", projectKey: "P1" } } as const;
    const plan = planOn(grid, table, people, [findingOf("缺博士", ["C3:candidate", "C4:candidate"], project)]);
    expect(changesOf(plan, "writeColumn")[0]?.values.slice(1)).toEqual([
      "〔张三〕✗命令的写法不对：缺博士",
      "〔李四〕✗【出生年月】命令的写法不对：缺博士",
      "〔王五〕✗【出生年月】命令的写法不对：缺博士",
    ]);
  });

  test("cells of others and evidence are not marked; notices, notes and folded findings are for the report", () => {
    const plan = planOn(grid, table, people, [
      findingOf("一", ["C2", "C3:other", "B2:evidence"]),
      findingOf("二", ["B4"], { outcome: "notice", ...of(4) }),
      findingOf("三", ["B4"], { severity: "info", ...of(4) }),
      findingOf("四", ["B4"], { outcome: "review", causedBy: "一", ...of(4) }),
    ]);
    expect(changesOf(plan, "writeColumn")[0]?.values.slice(1)).toEqual(["〔张三〕✗【出生年月】命令的写法不对：一", null, null]);
    expect(plan.formats).toBe(1);
  });

  test("a row that names several cells of one finding carries a token each and the sentence once", () => {
    const plan = planOn(grid, table, people, [findingOf("矛盾", ["B3", "C3"], of(3))]);
    expect(changesOf(plan, "writeColumn")[0]?.values[2]).toBe("〔李四〕✗【国籍】✗【出生年月】命令的写法不对：矛盾");
  });

  test("a crashed rule left the question open", () => {
    const plan = planOn(grid, table, people, [findingOf("规则出错", [], { outcome: "crashed" })]);
    expect(changesOf(plan, "writeColumn")[0]?.values[1]).toBe("〔张三〕？命令的写法不对：规则出错");
  });

  test("a text that Excel cannot hold is cut between findings and says how many are left out", () => {
    const many = Array.from({ length: 2000 }, (_, at) => findingOf(`第${at}条，${"字".repeat(20)}`, ["C2"], { id: String(at) }));
    const text = changesOf(planOn(grid, table, people, many), "writeColumn")[0]?.values[1] ?? "";
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.length).toBeGreaterThan(32_600);
    const told = text.match(/✗/g)?.length ?? 0;
    expect(text.endsWith(`…另 ${2000 - told} 条`)).toBe(true);
  });
});

describe("the formats", () => {
  const plan = planOn(grid, table, people, [
    findingOf("一", ["C2"]),
    findingOf("二", ["C4"], of(4)),
    findingOf("三", ["C3"], { severity: "warning", ...of(3) }),
  ]);

  test("one for each flagged column and severity over all data rows, the gravest added last", () => {
    expect(changesOf(plan, "addConditionalFormat")).toEqual([
      expect.objectContaining({ area: areaOf("C2:C4"), look: markLooks.warning }),
      {
        kind: "addConditionalFormat",
        sheet: "名册",
        area: areaOf("C2:C4"),
        formula: 'AND(N("RC1")=0,LEFT($D2,LEN($A2)+2)="〔"&$A2&"〕",ISNUMBER(FIND("✗【出生年月】",$D2)))',
        look: markLooks.error,
      },
    ]);
    expect(changesOf(plan, "addConditionalFormat").every((change) => change.formula.includes(signature))).toBe(true);
  });

  test("colour the flagged cells and nothing else", () => {
    expect(coloured(plan, written(grid, plan))).toEqual(["C2 error", "C3 warning", "C4 error"]);
  });

  test("an emptied result cell un-marks its row", () => {
    const values = written(grid, plan);
    values.set("2 4", null);
    expect(coloured(plan, values)).toEqual(["C3 warning", "C4 error"]);
  });

  test("a sort that left the result column behind colours nobody else", () => {
    const values = written(grid, plan);
    for (const column of [1, 2, 3]) {
      const third = values.get(`3 ${column}`) ?? null;
      values.set(`3 ${column}`, values.get(`2 ${column}`) ?? null);
      values.set(`2 ${column}`, third);
    }
    expect(coloured(plan, values)).toEqual(["C4 error"]);
  });

  test("a sort that took the result column along keeps the colours with the people", () => {
    const values = written(grid, plan);
    for (const column of [1, 2, 3, 4]) {
      const fourth = values.get(`4 ${column}`) ?? null;
      values.set(`4 ${column}`, values.get(`3 ${column}`) ?? null);
      values.set(`3 ${column}`, fourth);
    }
    expect(coloured(plan, values)).toEqual(["C2 error", "C3 error", "C4 warning"]);
  });

  test("text on every fill has a contrast of at least 4.5:1", () => {
    for (const { fill, font } of Object.values(markLooks)) expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("names and headers that could break a formula", () => {
  const marked = (names: readonly string[], label: string): string[] => {
    const odd = gridOf([["姓名", label], ...names.map((name) => [name, "1"])]);
    const oddTable = tableOf(["姓名", label], { lastRow: names.length + 1 });
    const byRow = Object.fromEntries(names.map((name, at) => [at + 2, name]));
    const plan = planOn(odd, oddTable, byRow, [findingOf("一", ["B3"], of(3))]);
    return coloured(plan, written(odd, plan));
  };

  test.each([
    ["quotes", '出生"年月"'],
    ["what looks like a reference", "=$A$2+1"],
    ["line breaks", "出生\n年月"],
    ["no text", ""],
    ["wildcards", "年*月?~"],
    ["brackets of ours", "【出生】〔年月〕"],
    ["more than a formula takes", `出生年月（${"填写说明".repeat(100)}"）`],
  ])("a header with %s", (_, label) => {
    expect(marked(["甲", "乙", "丙"], label)).toEqual(["B3 error"]);
  });

  test.each([
    ["brackets of ours", ["甲", "✗【国籍】〔乙〕", "丙"]],
    ["quotes and white space", ["甲", ' 乙 "二" ', "丙"]],
    ["the same name twice", ["乙", "乙 ", "丙"]],
    ["a name that begins another", ["乙", "乙二", "乙二三"]],
  ])("a name with %s", (_, names) => {
    expect(marked(names, "国籍")).toEqual(["B3 error"]);
  });

  test("a label never passes 255 characters of a formula, and two that begin alike stay apart", () => {
    const long = "填写说明".repeat(60);
    const alike = tableOf(["姓名", `${long}甲`, `${long}乙`], { lastRow: 3 });
    const odd = gridOf([["姓名", `${long}甲`, `${long}乙`], ["张三", 1, 2], ["李四", 1, 2]]);
    const plan = planOn(odd, alike, people, [findingOf("一", ["B2"]), findingOf("二", ["C3"], of(3))]);
    expect(coloured(plan, written(odd, plan))).toEqual(["B2 error", "C3 error"]);
    for (const { formula } of changesOf(plan, "addConditionalFormat")) {
      const literals = formula.match(/"(?:[^"]|"")*"/g) ?? [];
      expect(Math.max(...literals.map((literal) => literal.length))).toBeLessThanOrEqual(255);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test("two headers alike, a two-row header and a merged project cell each colour their own cell", () => {
    const merged = gridOf(
      [
        ["项目名称", "人员", null, null],
        [null, "姓名", "出生年月", "出生年月"],
        ["甲项目", "张三", 1, 2],
        [null, "李四", 1, 2],
      ],
      { merges: ["A1:A2", "B1:D1", "A3:A4"] },
    );
    const labels = tableOf(["项目名称", "姓名", "人员/出生年月1", "人员/出生年月2"], { headerRows: [1, 2], lastRow: 4 });
    const project = { subject: { kind: "project", projectKey: "P1" } } as const;
    const plan = planOn(merged, labels, { 3: "张三", 4: "李四" }, [
      findingOf("一", ["D4"], of(4)),
      findingOf("二", ["A3"], { severity: "warning", ...project }),
    ]);
    expect(coloured(plan, written(merged, plan))).toEqual(["A3 warning", "D4 error"]);
    expect(changesOf(plan, "writeColumn")[0]).toMatchObject({ column: 5, fromRow: 2, values: ["核对结果", expect.stringContaining("〔张三〕△【项目名称】"), expect.stringContaining("✗【人员/出生年月2】")] });
  });
});

/** Contrast of two colours as WCAG 2 measures it. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
