import { unitKind } from "../../src/rules/unit-kind";
import { creditCode } from "./ids";
import { paramsOf } from "./params-of";
import { testRule } from "./tester";

const company = creditCode("91110000");
const institution = creditCode("12110000");

testRule(unitKind, paramsOf("1.3-3-e"), [
  { name: "a hospital", rows: [{ applicantUnit: "北京大学第三医院", unitType: "医院" }], expect: "pass", cells: ["unitType:1", "evidence applicantUnit:1"] },
  { name: "an institute", rows: [{ applicantUnit: "某中心", unitType: "科研院所", creditCode: institution }], expect: "pass" },
  { name: "a university by its name", rows: [{ applicantUnit: "复旦大学" }], expect: "pass", message: "by-name", cells: ["applicantUnit:1"] },
  { name: "a company by its kind", rows: [{ applicantUnit: "某科技有限公司", unitType: "企业" }], expect: "fail", message: "by-type", cells: ["unitType:1", "evidence applicantUnit:1"] },
  { name: "a company by its code", rows: [{ applicantUnit: "某科技有限公司", creditCode: company }], expect: "fail", message: "by-code", cells: ["creditCode:1", "evidence applicantUnit:1"] },
  { name: "a company named like an institute", rows: [{ applicantUnit: "某研究院有限公司", creditCode: company }], expect: "fail" },
  { name: "an institute with the code of a company", rows: [{ applicantUnit: "某研究院", unitType: "科研院所", creditCode: company }], expect: "contradictory", message: "company-code" },
  { name: "a converted institute", rows: [{ applicantUnit: "某研究总院", unitType: "转制科研院所", creditCode: company }], expect: "needsJudgement", message: "converted" },
  { name: "an association", rows: [{ applicantUnit: "某学会", unitType: "社会团体" }], expect: "needsJudgement", message: "other-kind" },
  { name: "a new kind of institute", rows: [{ applicantUnit: "某研究院", unitType: "民办非企业" }], expect: "needsJudgement" },
  { name: "a university of Hong Kong", rows: [{ applicantUnit: "香港科技大学" }], expect: "pass" },
  { name: "a research centre of Hong Kong", rows: [{ applicantUnit: "香港纺织及成衣研发中心" }], expect: "pass" },
  { name: "another listed body", rows: [{ applicantUnit: "香港生产力促进局" }], expect: "needsJudgement", message: "listed" },
  { name: "a company by its name only", rows: [{ applicantUnit: "某科技有限公司", unitType: "", creditCode: "" }], expect: "missingCell", cells: ["unitType:1"] },
  { name: "a name that tells nothing", rows: [{ applicantUnit: "某中心" }], expect: "missingColumn", missing: ["unitType"] },
  { name: "no applicant", rows: [{ applicantUnit: "", unitType: "医院" }], expect: "missingCell" },
  { name: "unreadable", rows: [{ applicantUnit: "某中心", unitType: "见附件" }], expect: "unreadable" },
]);
