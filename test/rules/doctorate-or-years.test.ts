import { doctorateOrYears } from "../../src/rules/doctorate-or-years";
import { testRule } from "./tester";

const any = { who: "leader", years: 5, fields: "any", onlyRegular: false };
const natural = { who: "chinese", years: 5, fields: "natural", onlyRegular: true };
const regular = { staffType: "正式", degree: "硕士", researchDiscipline: "工学" } as const;

testRule(doctorateOrYears, any, [
  { name: "a doctorate is enough", rows: [{ degree: "博士" }], expect: "pass", cells: ["degree:1"] },
  { name: "a master with exactly 5 years", rows: [{ degree: "硕士", researchYears: 5 }], expect: "pass" },
  { name: "a master with 4.9 years", rows: [{ degree: "硕士", researchYears: 4.9 }], expect: "fail", message: "neither-years", margin: -1 },
  { name: "a master with 4 years", rows: [{ degree: "硕士", researchYears: 4 }], expect: "fail", margin: -12, cells: ["degree:1", "researchYears:1"] },
  { name: "a master since 2019", rows: [{ degree: "硕士", researchStart: "2019-03-01" }], expect: "pass" },
  { name: "a master since 2023", rows: [{ degree: "硕士", researchStart: "2023-01-01" }], expect: "fail", message: "neither-since" },
  { name: "5 years on the first day of the window", rows: [{ degree: "硕士", researchStart: "2021-05-13" }], expect: "pass", margin: 0 },
  { name: "the day after it depends on the day of submission", rows: [{ degree: "硕士", researchStart: "2021-05-14" }], expect: "imprecise", message: "years-imprecise" },
  { name: "5 years on the last day of the window", rows: [{ degree: "硕士", researchStart: "2021-07-01" }], expect: "imprecise" },
  { name: "never 5 years within the window", rows: [{ degree: "硕士", researchStart: "2021-07-02" }], expect: "fail", margin: -1 },
  { name: "a known day of submission decides", asOf: "2026-06-30", rows: [{ degree: "硕士", researchStart: "2021-06-30" }], expect: "pass", margin: 0 },
  { name: "a known day of submission decides the other way", asOf: "2026-06-29", rows: [{ degree: "硕士", researchStart: "2021-06-30" }], expect: "fail", margin: -1 },
  { name: "the project's own submission time decides", rows: [{ degree: "硕士", researchStart: "2021-06-30", submitTime: "2026-06-30 10:00" }], expect: "pass" },
  { name: "still studying for the doctorate, years not told", rows: [{ degree: "博士在读", researchYears: "" }], expect: "missingCell", cells: ["researchYears:1"] },
  { name: "still studying, no column of years", rows: [{ degree: "博士在读" }], expect: "missingColumn", missing: ["researchStart", "researchYears"] },
  { name: "nothing told", rows: [{}], columns: ["degree", "researchYears"], expect: "missingCell" },
  { name: "start and years contradict each other", rows: [{ degree: "硕士", researchStart: "2010-01-01", researchYears: 2 }], expect: "contradictory", message: "years-conflict" },
  { name: "a start that nobody can read", rows: [{ degree: "硕士", researchStart: "很早" }], expect: "unreadable" },
  { name: "1.2: doctor of law with 2 years", params: natural, rows: [{ ...regular, degree: "博士", degreeDiscipline: "法学", researchYears: 2 }], expect: "fail" },
  { name: "1.2: doctor between the fields", params: natural, rows: [{ staffType: "正式", degree: "博士", degreeDiscipline: "管理科学与工程" }], expect: "needsJudgement", message: "discipline-unclear" },
  { name: "1.2: doctor of management with 5 years of engineering", params: natural, rows: [{ ...regular, degree: "博士", degreeDiscipline: "管理学", researchYears: 5 }], expect: "pass" },
  { name: "1.2: master who started a day too late", params: natural, rows: [{ ...regular, researchStart: "2021-07-02" }], expect: "fail" },
  { name: "1.2: a doctoral student is not asked", params: natural, rows: [{ staffType: "博士生" }], expect: "notApplicable", message: "otherKind" },
  { name: "1.2: a postdoc is not asked", params: natural, rows: [{ staffType: "博士后" }], expect: "notApplicable", message: "otherKind" },
  { name: "1.2: kind of staff not told, and neither holds", params: natural, rows: [{ ...regular, staffType: "", researchYears: 2 }], expect: "missingCell", cells: ["staffType:1"] },
  { name: "a member is not asked where the leader is meant", rows: [{}, { degree: "硕士" }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign side is not asked", params: natural, rows: [{}, { side: "外方", degree: "硕士" }], about: 2, expect: "notApplicable", message: "foreignSide" },
]);
