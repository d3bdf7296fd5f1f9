import { declaredByPerson } from "../../src/rules/declared-by-person";
import { testRule } from "./tester";

const english = { who: "leader", all: [{ any: ["langEn"] }] };
const either = { who: "chinese", all: [{ any: ["healthy"] }, { any: ["langEn", "langFr"] }] };
const expert = { who: "leader", all: [{ any: ["isGuideExpert"], wanted: "no" }] };

testRule(declaredByPerson, english, [
  { name: "good", rows: [{ langEn: "良好" }], expect: "pass", cells: ["langEn:1"] },
  { name: "no", rows: [{ langEn: "否" }], expect: "fail", message: "not-declared", cells: ["langEn:1"] },
  { name: "French does not stand in for English", rows: [{ langEn: "否", langFr: "良好" }], expect: "fail" },
  { name: "neither good nor no", rows: [{ langEn: "一般" }], expect: "needsJudgement", message: "vague" },
  { name: "empty", rows: [{}], columns: ["langEn"], expect: "missingCell", cells: ["langEn:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["langEn"] },
  { name: "a member is not asked", rows: [{}, { langEn: "否" }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign side is not asked", params: either, rows: [{}, { side: "外方", langEn: "否" }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "1.2: one of two languages is enough", params: either, rows: [{ healthy: "是", langEn: "一般", langFr: "良好" }], expect: "pass" },
  { name: "1.2: both languages no", params: either, rows: [{ healthy: "是", langEn: "否", langFr: "否" }], expect: "fail", cells: ["langEn:1", "langFr:1"] },
  { name: "1.2: not healthy", params: either, rows: [{ healthy: "否", langEn: "良好" }], expect: "fail", cells: ["healthy:1"] },
  { name: "what must be no, and is", params: expert, rows: [{ isGuideExpert: "否" }], expect: "pass" },
  { name: "what must be no, and is yes", params: expert, rows: [{ isGuideExpert: "是" }], expect: "fail", message: "declared" },
  { name: "unreadable", params: expert, rows: [{ isGuideExpert: "见附件" }], expect: "unreadable" },
]);
