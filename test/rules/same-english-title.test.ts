import { sameEnglishTitle } from "../../src/rules/same-english-title";
import { contextOf } from "./roster-of";
import { ask, testRule, type Case } from "./tester";

const titles = (projectTitleEn: string, foreignProjectTitleEn: string, expect: Case["expect"], message?: string): Case => ({
  name: `${projectTitleEn} | ${foreignProjectTitleEn}`,
  rows: [{ projectTitleEn, foreignProjectTitleEn }],
  expect,
  cells: ["projectTitleEn:1", "foreignProjectTitleEn:1"],
  ...(message !== undefined && { message }),
});

testRule(sameEnglishTitle, {}, [
  titles("AI for Health", "AI for Health", "pass"),
  titles("AI  for Health ", "AI for Health", "pass"),
  titles("“Green” Steel – a Study", '"Green" Steel - a Study', "pass"),
  titles("AI for Health", "AI for health", "needsJudgement", "nearly"),
  titles("AI for Health", "AI for Health.", "needsJudgement", "nearly"),
  titles("AI for Health", "AI in Medicine", "fail", "different"),
  titles("AI for Health", "AI for Healthy", "fail"),
  { name: "theirs is empty", rows: [{ projectTitleEn: "AI for Health", foreignProjectTitleEn: "" }], expect: "missingCell", cells: ["foreignProjectTitleEn:1"] },
  { name: "ours is empty", rows: [{ projectTitleEn: "", foreignProjectTitleEn: "AI for Health" }], expect: "missingCell", cells: ["projectTitleEn:1"] },
  { name: "both are empty", rows: [{}], columns: ["projectTitleEn", "foreignProjectTitleEn"], expect: "missingCell" },
  { name: "their column is absent", rows: [{ projectTitleEn: "AI for Health" }], expect: "missingColumn", missing: ["foreignProjectTitleEn"] },
  { name: "theirs shows an error", rows: [{ projectTitleEn: "AI for Health", foreignProjectTitleEn: "#REF!" }], expect: "unreadable", cells: ["foreignProjectTitleEn:1"] },
  titles("It’s `a` test", "It's 'a' test", "pass"),
  titles("«Green» Steel", "\"Green\" Steel", "pass"),
  titles("A − B", "A-B", "pass"),
  titles("Ａ Study", "A Study", "pass"),
]);

test("capitals alone are a warning", () => {
  const answer = ask(sameEnglishTitle, {}, {}, contextOf([{ projectTitleEn: "AI", foreignProjectTitleEn: "ai" }]), 0);
  expect(answer.outcome === "review" && answer.severity).toBe("warning");
});
