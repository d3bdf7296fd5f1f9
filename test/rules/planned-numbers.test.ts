import { plannedNumbers } from "../../src/rules/planned-numbers";
import { paramsOf } from "./params-of";
import { testRule, type Case, type Row } from "./tester";

const of = (clause: string, name: string, row: Row, expect: Case["expect"], more: Partial<Case> = {}): Case => ({
  name: `${clause}: ${name}`,
  params: paramsOf(clause),
  rows: [row],
  expect,
  ...more,
});
const serbia = (row: Row): Row => ({ confCnTotal: 30, confCnForeign: 6, confAbroadTotal: 30, confAbroadForeign: 24, confAbroadCn: 6, ...row });

testRule(plannedNumbers, paramsOf("1.5-4-a"), [
  // 双向累计5人次: at least, and both ways
  of("1.5-4-a", "three out, two in", { visitsOut: 3, visitsIn: 2 }, "pass", { cells: ["visitsOut:1", "visitsIn:1"] }),
  of("1.5-4-a", "more is no violation", { visitsOut: 5, visitsIn: 5 }, "pass"),
  of("1.5-4-a", "four in all", { visitsOut: 2, visitsIn: 2 }, "fail", { message: "too-few", margin: -1, cells: ["visitsOut:1", "visitsIn:1"] }),
  of("1.7-4-a", "four in all", { visitsOut: 1, visitsIn: 3 }, "fail"),
  of("1.7-4-a", "five out, nobody in", { visitsOut: 5, visitsIn: 0 }, "needsJudgement", { message: "too-few-doubt", cells: ["visitsIn:1"] }),
  of("1.5-4-a", "nothing told", {}, "missingColumn", { missing: ["visitsOut", "visitsIn"] }),
  of("1.5-4-a", "empty cells", {}, "missingCell", { columns: ["visitsOut", "visitsIn"] }),
  of("1.5-4-a", "half told", { visitsOut: 3, visitsIn: "" }, "needsJudgement", { message: "part-told" }),
  of("1.5-4-a", "a word", { visitsOut: 3, visitsIn: "若干" }, "unreadable", { cells: ["visitsIn:1"] }),
  // meetings in China and Serbia
  of("1.5-5-a", "as large as asked", serbia({}), "pass"),
  of("1.5-5-a", "29 people", serbia({ confCnTotal: 29, confCnForeign: 10 }), "fail", { margin: -1 }),
  of("1.5-5-a", "only one meeting", serbia({ confAbroadTotal: 0, confAbroadForeign: 0, confAbroadCn: 0 }), "fail"),
  of("1.5-5-a", "5 of 30", serbia({ confCnForeign: 5 }), "fail", { message: "share", margin: -1, cells: ["confCnForeign:1", "confCnTotal:1"] }),
  of("1.5-5-a", "6 of 31 is not rounded up", serbia({ confCnTotal: 31 }), "fail"),
  of("1.5-5-a", "7 of 31", serbia({ confCnTotal: 31, confCnForeign: 7 }), "pass"),
  of("1.5-5-a", "few Chinese in Serbia", serbia({ confAbroadForeign: 27, confAbroadCn: 3 }), "needsJudgement", { message: "share-doubt" }),
  of("1.5-5-a", "few foreigners in Serbia", serbia({ confAbroadForeign: 5, confAbroadCn: 25 }), "fail"),
  of("1.5-5-a", "the foreigners are the rest", { confCnTotal: 30, confCnForeign: 6, confAbroadTotal: 30, confAbroadCn: 6 }, "pass"),
  of("1.5-5-a", "more than all", serbia({ confCnForeign: 40 }), "contradictory", { message: "more-than-all" }),
  of("1.5-5-a", "only China told", { confCnTotal: 30, confCnForeign: 6 }, "needsJudgement", { message: "part-told" }),
  of("1.5-5-a", "no columns", {}, "missingColumn"),
  // two seminars in turn
  of("1.7-5-a", "one each", { meetingsInChina: 1, confAbroadCount: 1 }, "pass"),
  of("1.7-5-a", "both in China", { meetingsInChina: 2, confAbroadCount: 0 }, "fail", { cells: ["confAbroadCount:1"] }),
  of("1.7-5-a", "one in China", { meetingsInChina: 1, confAbroadCount: 0 }, "fail"),
  of("1.7-5-a", "nothing told", {}, "missingColumn"),
  of("1.7-5-b", "8 of 40", { confCnTotal: 40, confCnForeign: 8, confCnOwn: 2 }, "pass"),
  of("1.7-5-b", "7 of 40", { confCnTotal: 40, confCnForeign: 7 }, "fail", { margin: -1 }),
  of("1.7-5-b", "one of the partner", { confCnTotal: 40, confCnForeign: 8, confCnOwn: 1 }, "fail", { cells: ["confCnOwn:1"] }),
  of("1.7-5-b", "nothing told", {}, "missingColumn"),
  of("1.7-5-c", "6 of 30", { confAbroadTotal: 30, confAbroadCn: 6, confAbroadHost: 2 }, "pass"),
  of("1.7-5-c", "5 of 30", { confAbroadTotal: 30, confAbroadCn: 5 }, "fail"),
  of("1.5-5-a", "exactly all are foreign in China", serbia({ confCnForeign: 30 }), "pass"),
  of("1.5-5-a", "a share below nothing", { confCnTotal: 30, confCnForeign: 6, confAbroadTotal: 30, confAbroadCn: 31 }, "contradictory", { message: "more-than-all" }),
  of("1.7-5-b", "the whole is not told", { confCnTotal: "", confCnForeign: 8, confCnOwn: 2 }, "needsJudgement", { message: "part-told", facts: { fields: ["confCnTotal"] } }),
  of("1.7-5-b", "the share is not told", { confCnTotal: 40, confCnForeign: "", confCnOwn: 2 }, "needsJudgement", { message: "part-told", facts: { fields: ["confCnForeign"] } }),
  of("1.7-5-b", "neither is told", { confCnTotal: "", confCnForeign: "", confCnOwn: 2 }, "needsJudgement", { message: "part-told", facts: { fields: ["confCnForeign", "confCnTotal"] } }),
  of("1.7-5-a", "too few meetings are no number of people", { meetingsInChina: 1, confAbroadCount: 0, visitsOut: 1 }, "fail", { facts: { value: 0, min: 1 } }),
  of("1.5-5-a", "a fail goes before a question", serbia({ confAbroadForeign: 27, confAbroadCn: 3, confCnForeign: 5 }), "fail", { message: "share", facts: { value: 5, whole: 30, percent: 20, min: 6 } }),
  of("1.7-4-a", "a question before nothing at all", { visitsOut: 0, visitsIn: 6 }, "needsJudgement", { message: "too-few-doubt" }),
]);
