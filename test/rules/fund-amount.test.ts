import { fundAmount } from "../../src/rules/fund-amount";
import { contextOf } from "./roster-of";
import { ask, testRule } from "./tester";

testRule(fundAmount, { wan: 15 }, [
  { name: "the amount", rows: [{ fundTotalWan: 15 }], expect: "pass", margin: 0, cells: ["fundTotalWan:1"] },
  { name: "more", rows: [{ fundTotalWan: 15.5 }], expect: "fail", message: "too-much", margin: -0.5, cells: ["fundTotalWan:1"] },
  { name: "less", rows: [{ fundTotalWan: 14 }], expect: "fail", message: "too-little", margin: 1 },
  { name: "the amount of 万元 in a column of 元", rows: [{ fundTotalWan: "15元" }], expect: "needsJudgement", message: "unit-doubt", cells: ["fundTotalWan:1"] },
  { name: "empty", rows: [{}], columns: ["fundTotalWan"], expect: "missingCell" },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["fundTotalWan"] },
  { name: "unreadable", rows: [{ fundTotalWan: "按规定" }], expect: "unreadable" },
]);

test("less than the lump sum is a warning, more is as the clause says", () => {
  const severity = (funds: number): unknown => {
    const answer = ask(fundAmount, { wan: 15 }, {}, contextOf([{ fundTotalWan: funds }]), 0);
    return answer.outcome === "fail" ? answer.severity : "no fail";
  };
  expect([severity(14), severity(16)]).toEqual(["warning", undefined]);
});
