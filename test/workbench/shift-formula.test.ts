import { shiftFormula } from "../../src/workbench/model/shift-formula";

describe("a formula as it reads for another cell", () => {
  test.each([
    ["relative references move with the cell", "A1+B2", 1, 2, "C2+D3"],
    ["absolute ones stay", "$A$1+$B2+C$3", 4, 1, "$A$1+$B6+D$3"],
    ["ranges move at both ends", "SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
    ["texts are left alone, doubled quotes too", '"A1 ""B2"""&A1', 1, 0, '"A1 ""B2"""&A2'],
    ["quoted sheet names are left alone, their references move", "'A1 名册'!A1", 1, 0, "'A1 名册'!A2"],
    ["plain sheet names are left alone", "Q1!A1", 1, 0, "Q1!A2"],
    ["functions whose name looks like a cell are left alone", "LOG10(A1)", 1, 0, "LOG10(A2)"],
    ["defined names are left alone", "_A1+x.A1+A1B", 1, 0, "_A1+x.A1+A1B"],
    ["what leaves the sheet is #REF!", "A1", -1, 0, "#REF!"],
    ["our own marks", 'AND(N("RC1")=0,LEFT($Z4,LEN($B4)+2)="〔"&$B4&"〕",ISNUMBER(FIND("✗【出生年月】",$Z4)))', 3, 0, 'AND(N("RC1")=0,LEFT($Z7,LEN($B7)+2)="〔"&$B7&"〕",ISNUMBER(FIND("✗【出生年月】",$Z7)))'],
  ])("%s", (_, formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test("the cell it was written for keeps it as it is", () => {
    expect(shiftFormula("A1", 0, 0)).toBe("A1");
  });
});
