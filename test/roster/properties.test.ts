import fc from "fast-check";
import { stdnum } from "stdnum";
import directions from "../../src/guideline/2026-2/directions.json";
import { creditCodeOf } from "../../src/roster/cells/credit-code";
import { idNumberOf } from "../../src/roster/cells/id-number";
import { recogniseRoster } from "../../src/roster/recognise";
import type { Roster } from "../../src/roster/roster";
import { gridOf, type TestCell } from "./grid-of";

const read = (rows: readonly (readonly TestCell[])[]): Roster => recogniseRoster([gridOf(rows)], { directions });

/** What was understood, without any address. */
function essence({ people, projects, readings, issues, unmatched }: Roster): unknown {
  const sorted = (texts: string[]): string[] => texts.sort();
  return {
    people: people.map(({ name, role, side, fields }) => [name, role, side, ...sorted(Object.entries(fields).map(([field, reading]) => `${field} ${reading.state}`))]),
    projects: projects.map(({ key, people: team, teamListed }) => [key.replace(/!\d+$/, ""), team.map(({ name }) => name), teamListed]),
    readings: sorted(readings.map(({ field, raw, value, note }) => `${field}|${raw}|${value ?? ""}|${note ?? ""}`)),
    issues: sorted(issues.map(({ rule, outcome, facts }) => `${rule} ${outcome} ${String(facts["field"] ?? "")}`)),
    unmatched: sorted(unmatched.map(({ header }) => header)),
  };
}

const cellsOf: Readonly<Record<string, fc.Arbitrary<TestCell>>> = {
  姓名: fc.constantFrom("张三", "李 四", "王五（负责人）", "Ivan Petrov", "欧阳·娜娜", null, "赵六"),
  项目编号: fc.constantFrom("P1", "P2", null, "ｐ1"),
  项目名称: fc.constantFrom("量子材料研究", "绿色转型", null),
  指南方向: fc.constantFrom("1.2", 1.4, "1.6 匈牙利", null, "9.9"),
  出生年月: fc.constantFrom("1981.01", 29587, "一九八五年三月", null, "不详", "1981-02-30", "〃"),
  身份证号: fc.constantFrom("110101198101010018", 110101198101010000, "110101********0018", null, "E12345678"),
  职称: fc.constantFrom("教授", "特聘研究员", "讲师/系主任", null, "量子大师", "同上"),
  性别: fc.constantFrom("男", "女", null),
  国籍: fc.constantFrom("中国", "法国", null),
  "申请经费(万元)": fc.constantFrom(15, "15万", null, "150000元"),
  备注: fc.constantFrom("无", null, "见附件", "合作多年"),
};
const headers = Object.keys(cellsOf);
const records = fc.array(fc.record(cellsOf), { minLength: 1, maxLength: 7 });
type Order = readonly (string | null)[];

/** The table with its columns in an order (null: a blank column) and as many blank rows before each row. */
function laidOut(rows: readonly Readonly<Record<string, TestCell>>[], order: Order, blanks: readonly number[]): TestCell[][] {
  const lines: TestCell[][] = [order.map((header) => header), ...rows.map((row) => order.map((header) => (header === null ? null : (row[header] ?? null))))];
  return lines.flatMap((line, at) => [...Array.from({ length: at === 0 ? 0 : (blanks[at % blanks.length] ?? 0) }, (): TestCell[] => []), line]);
}

const order = fc.tuple(fc.shuffledSubarray(headers, { minLength: headers.length }), fc.array(fc.nat(headers.length), { maxLength: 4 })).map(([columns, gaps]): Order => {
  const all: (string | null)[] = [...columns];
  for (const gap of gaps) all.splice(gap, 0, null);
  return all;
});

describe("whatever stands in a roster", () => {
  test("the order of columns, blank rows and blank columns change nothing but addresses", () => {
    fc.assert(
      fc.property(records, order, fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }), (rows, columns, blanks) => {
        expect(essence(read(laidOut(rows, columns, blanks)))).toEqual(essence(read(laidOut(rows, headers, [0]))));
      }),
      { numRuns: 300 },
    );
  });

  test("a total row with its word in any column is never a person, and changes nothing", () => {
    const word = fc.constantFrom("合计", "小计", "总计", "总 计", "累计", "甲大学小计", "共3人", "平均", "Total");
    const sums = fc.array(fc.constantFrom<TestCell>(null, 3, 45.5, "3人", "／", null), { minLength: headers.length, maxLength: headers.length });
    fc.assert(
      fc.property(records, fc.nat(headers.length - 1), word, sums, fc.nat(6), (rows, column, total, cells, at) => {
        // A number in the name column is what a count of people looks like.
        const line = cells.map((cell, i) => (i === column ? total : i === 0 && cell === 45.5 ? 3 : cell));
        const table = laidOut(rows, headers, [0]);
        const after = Math.min(at, rows.length) + 1;
        const found = read([...table.slice(0, after), line, ...table.slice(after)]);
        expect(found.people.map(({ name }) => name)).toEqual(read(table).people.map(({ name }) => name));
      }),
      { numRuns: 300 },
    );
  });

  test("title, note, footer and signature rows around it name nobody", () => {
    const above = fc.constantFrom("2026年度项目人员名册", "填表说明：请如实填写", "单位：万元", "（本表一式两份）", "                        ");
    const below = fc.constantFrom("填表人：某某", "审核人：赵某", "注：1. 职称以聘书为准", "备注：无", "负责人签字：", "单位（盖章）", "联系电话：010-1", "说明：略", "2026年5月1日", "以上信息真实有效，由本单位负责");
    fc.assert(
      fc.property(records, fc.array(above, { maxLength: 3 }), fc.array(below, { maxLength: 3 }), (rows, heads, feet) => {
        const table = laidOut(rows, headers, [0]);
        const found = read([...heads.map((text) => [text]), ...table, ...feet.map((text) => [text, null, null, "签名"])]);
        const names = ({ people }: Roster): string[] => people.map(({ name }) => name);
        expect(names(found)).toEqual(names(read(table)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("numbers agree with an independent library where that is right", () => {
  const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const birth = fc.date({ min: new Date("1920-01-01T00:00:00Z"), max: new Date("2010-12-31T00:00:00Z"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10).replaceAll("-", ""));
  const isRight = (kind: "ric" | "uscc", text: string): boolean => {
    const validator = stdnum["CN"]?.[kind];
    if (validator === undefined) throw new Error(`stdnum has no ${kind}`);
    return validator.validate(text).isValid;
  };

  test("居民身份证, check character right and wrong", () => {
    const number = fc.tuple(fc.constantFrom("110101", "440301", "653101", "810000", "830000"), birth, digits(3), fc.constantFrom(...Array.from("0123456789X"))).map((parts) => parts.join(""));
    fc.assert(fc.property(number, (text) => {
      expect(idNumberOf(text).valid).toBe(isRight("ric", text));
    }), { numRuns: 2000 });
  });

  test("a day that does not exist is never valid", () => {
    fc.assert(fc.property(fc.constantFrom("19810230", "19810431", "19811301", "19820229"), digits(3), fc.constantFrom(...Array.from("0123456789X")), (day, tail, check) => {
      expect(idNumberOf(`110101${day}${tail}${check}`)).toMatchObject({ valid: false, problem: "birthDate", birth: null });
    }), { numRuns: 200 });
  });

  test("统一社会信用代码, but for the check character 0 that the library does not know", () => {
    const alphabet = Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY");
    const body = fc.tuple(fc.constantFrom("11", "12", "52", "91"), digits(6), fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 })).map(([kind, region, org]) => kind + region + org.join(""));
    fc.assert(fc.property(body, fc.constantFrom(...Array.from("0123456789X")), (head, orgCheck) => {
      for (const check of alphabet.slice(1)) {
        const code = head + orgCheck + check;
        if (creditCodeOf(code).problem === "bodyChecksum") continue;
        expect([code, creditCodeOf(code).valid]).toEqual([code, isRight("uscc", code)]);
      }
    }), { numRuns: 200 });
  });
});
