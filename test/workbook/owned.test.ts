import { createHash } from "node:crypto";
import { contentHash } from "../../src/workbook/content-hash";
import { ownedMarks, textFormula, type OwnedQuestions } from "../../src/workbook/owned";

const questions: OwnedQuestions = {
  hasSheet: (sheet) => sheet !== "#REF" && sheet !== "删掉的",
  tableAt: (_, row, column) => (row === 1 && column === 3 ? "表1" : null),
  contentHash: (sheet) => (sheet === "核对报告" ? "0123456789abcdef" : null),
  formattedSheets: ["名册"],
};

describe("what the hidden names say is ours", () => {
  test("columns with what was done for them, sheets with whether somebody edited them", () => {
    const marks = ownedMarks(
      [
        { name: "_RosterCheck_Column_1_F", formula: "='名 ''册'!$Z$3:$Z$57" },
        { name: "_RosterCheck_Column_2_F_T", formula: "表!$C$1:$C$9" },
        { name: "_rostercheck_column_3", formula: "表!$D$1:$D$9" },
        { name: "_RosterCheck_Sheet_1", formula: "核对报告!$A$1" },
        { name: "_RosterCheck_Hash_1", formula: textFormula("0123456789abcdef") },
        { name: "用户的", formula: "表!$A$1" },
      ],
      questions,
    );
    expect(marks.columns).toEqual([
      { name: "_RosterCheck_Column_1_F", sheet: "名 '册", column: 26, fromRow: 3, toRow: 57, extendedFilter: true, table: null },
      { name: "_RosterCheck_Column_2_F_T", sheet: "表", column: 3, fromRow: 1, toRow: 9, extendedFilter: true, table: "表1" },
      { name: "_rostercheck_column_3", sheet: "表", column: 4, fromRow: 1, toRow: 9, extendedFilter: false, table: null },
    ]);
    expect(marks.sheets).toEqual([{ name: "_RosterCheck_Sheet_1", sheet: "核对报告", edited: false }]);
    expect(marks.names).toHaveLength(5);
    expect(marks.formattedSheets).toEqual(["名册"]);
  });

  test("a column of a sheet that was deleted is ours no more, but its name is still to be cleared", () => {
    const marks = ownedMarks([{ name: "_RosterCheck_Column_1", formula: "=#REF!$Z$3:$Z$57" }, { name: "_RosterCheck_Column_2", formula: "删掉的!$Z$3:$Z$57" }], questions);
    expect(marks).toMatchObject({ columns: [], sheets: [], names: ["_RosterCheck_Column_1", "_RosterCheck_Column_2"] });
  });

  test.each([
    ["another hash", '"ffffffffffffffff"'],
    ["no text", "#REF!"],
  ])("a sheet with %s was edited", (_, formula) => {
    const marks = ownedMarks([{ name: "_RosterCheck_Sheet_4", formula: "核对报告!$A$1" }, { name: "_RosterCheck_Hash_4", formula }], questions);
    expect(marks.sheets[0]?.edited).toBe(true);
  });

  test("a name whose column or sheet was deleted is still ours to remove", () => {
    const marks = ownedMarks([{ name: "_RosterCheck_Column_1", formula: "名册!#REF!" }, { name: "_RosterCheck_Sheet_2", formula: "没有!$A$1" }], questions);
    expect([marks.columns, marks.sheets, marks.names]).toEqual([[], [], ["_RosterCheck_Column_1", "_RosterCheck_Sheet_2"]]);
  });
});

describe("the content hash", () => {
  test("does not see blanks at the ends", () => {
    const hash = contentHash([["甲", 1], [null, true]]);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash([["甲", 1, null, ""], [null, true], [null], []])).toBe(hash);
  });

  test("stays what workbooks of earlier versions hold: of the rows as JSON, however many there are", () => {
    const rows = Array.from({ length: 300 }, (_, n) => (n % 7 === 0 ? [] : [`第${n}行 "引号"`, n, null, n % 2 === 0]));
    const before = createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 16);
    expect(contentHash([...rows, [null], [""]])).toBe(before);
    expect(contentHash([[""]])).toBe(createHash("sha256").update("[]").digest("hex").slice(0, 16));
  });

  test.each<[string, (string | number | boolean | null)[][]]>([
    ["another value", [["甲", 2], [null, true]]],
    ["a number as text", [["甲", "1"], [null, true]]],
    ["a value in another row", [["甲", 1], [], [null, true]]],
  ])("sees %s", (_, rows) => {
    expect(contentHash(rows)).not.toBe(contentHash([["甲", 1], [null, true]]));
  });
});
