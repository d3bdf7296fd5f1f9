import { staffKinds } from "../../src/rules/staff-kinds";
import { paramsOf } from "./params-of";
import { testRule, type Case, type Row } from "./tester";

const there = (row: Row): readonly Row[] => [{ applicantUnit: "甲大学", employer: "甲大学", ...row }];
const kind = (staffType: string, expect: Case["expect"], message?: string): Case => ({
  name: staffType,
  rows: there({ staffType }),
  expect,
  ...(message !== undefined && { message }),
});

testRule(staffKinds, paramsOf("1.2-4-b"), [
  kind("正式", "pass"),
  kind("在编", "pass"),
  kind("合同制", "pass"),
  kind("博士生", "pass"),
  kind("博士后", "pass"),
  kind("在职博士生", "pass"),
  kind("硕士生", "fail", "not-admitted"),
  kind("本科生", "fail"),
  kind("退休", "fail"),
  kind("访问学者", "fail"),
  kind("退休返聘", "needsJudgement", "doubtful"),
  kind("兼职", "needsJudgement"),
  kind("劳务派遣", "needsJudgement"),
  kind("科研助理", "needsJudgement"),
  kind("在编、访问学者", "contradictory", "both"),
  { name: "of a department", rows: there({ staffType: "在编", employer: "甲大学物理学院" }), expect: "pass", cells: ["staffType:1", "evidence employer:1"] },
  { name: "of another unit", rows: there({ staffType: "在编", employer: "乙大学" }), expect: "needsJudgement", message: "elsewhere", cells: ["employer:1", "evidence applicantUnit:1"] },
  { name: "of a hospital of the university", rows: there({ staffType: "在编", employer: "甲大学附属医院" }), expect: "needsJudgement", message: "elsewhere" },
  { name: "a doctoral student by the degree", rows: there({ staffType: "", degree: "博士在读" }), expect: "pass", message: "from-degree" },
  { name: "empty", rows: there({ staffType: "" }), expect: "missingCell", cells: ["staffType:1"] },
  { name: "no column", rows: there({}), expect: "missingColumn", missing: ["staffType"] },
  { name: "unreadable", rows: there({ staffType: "其他" }), expect: "unreadable" },
  { name: "employer not told", rows: there({ staffType: "在编", employer: "" }), expect: "missingCell", cells: ["employer:1"] },
  { name: "applicant not told", rows: there({ staffType: "在编", applicantUnit: "" }), expect: "missingCell", cells: ["applicantUnit:1"] },
  { name: "the foreign side is not asked", rows: [{}, { side: "外方", staffType: "硕士生" }], about: 2, expect: "notApplicable", message: "foreignSide" },
]);
