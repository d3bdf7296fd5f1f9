import fc from "fast-check";
import directions from "../../src/guideline/2026-2/directions.json";
import { cellReaders, canonical } from "../../src/roster/cells";
import { recogniseRoster } from "../../src/roster/recognise";
import type { CellValues } from "../../src/roster/values";
import { gridOf } from "./grid-of";
import { reads } from "./reads";

const content = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom("姓名", "项目名称", "出生日期", "职称", "合计", "张三", "1981.01", "1.2", "（", "万", "〃", "E", "1981年13月"),
  fc.record({ value: fc.double({ min: -10, max: 60000 }), numberFormat: fc.constantFrom("yyyy/m/d", "m月d日", "0.00", "[$-804]yyyy\"年\"m\"月\";@", "") }),
);

describe("whatever a cell holds", () => {
  test("readers are total", () => {
    fc.assert(fc.property(content, fc.string({ maxLength: 8 }), (cell, header) => {
      for (const kind of Object.keys(cellReaders) as (keyof CellValues)[]) {
        const outcome = reads(kind, cell, header);
        if (outcome.state === "value") expect(typeof canonical(outcome.value)).toBe("string");
      }
    }), { numRuns: 1500 });
  });

  test("a random sheet is read or left, and nobody is read out of a total row", () => {
    fc.assert(fc.property(fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const found = recogniseRoster([gridOf([["姓名", "项目名称", "职称", "出生日期"], ...rows])], { directions });
      expect(found.readings.length).toBeGreaterThanOrEqual(0);
      expect(found.people.every(({ name }) => !/^(合计|小计|总计)/.test(name))).toBe(true);
    }), { numRuns: 300 });
  });
});
