import { listedUnitRecommender } from "../../src/rules/listed-unit-recommender";
import { creditCode } from "./ids";
import { testRule } from "./tester";

testRule(listedUnitRecommender, {}, [
  { name: "Hong Kong by the body of Hong Kong", rows: [{ applicantUnit: "香港理工大学", recommender: "香港创新科技署" }], expect: "pass", cells: ["recommender:1", "evidence applicantUnit:1"] },
  { name: "by its English short form", rows: [{ applicantUnit: "PolyU", recommender: "ITC" }], expect: "pass" },
  { name: "Macau by the body of Macau", rows: [{ applicantUnit: "澳门大学", recommender: "FDCT" }], expect: "pass" },
  { name: "Macau by the body of Hong Kong", rows: [{ applicantUnit: "澳门大学", recommender: "香港创新科技署" }], expect: "fail", message: "other-body", cells: ["recommender:1", "evidence applicantUnit:1"] },
  { name: "Hong Kong by a province", rows: [{ applicantUnit: "香港大学", recommender: "广东省科学技术厅" }], expect: "fail", message: "other-body" },
  { name: "a listed unit of an academy is of Hong Kong all the same", rows: [{ applicantUnit: "中国科学院香港创新研究院", recommender: "中国科学院" }], expect: "fail" },
  { name: "a mainland unit with a name of Hong Kong", rows: [{ applicantUnit: "香港科技大学（广州）", recommender: "广东省科学技术厅" }], expect: "pass" },
  { name: "a mainland unit by the body of Hong Kong", rows: [{ applicantUnit: "香港科技大学（广州）", unitRegisteredPlace: "广东省", recommender: "香港创新科技署" }], expect: "fail", message: "mainland-unit" },
  { name: "a mainland unit by its credit code", rows: [{ applicantUnit: "甲大学", creditCode: creditCode("12320000"), recommender: "澳门科学技术发展基金" }], expect: "fail", message: "mainland-unit" },
  { name: "an unlisted unit of no known place", rows: [{ applicantUnit: "甲大学", recommender: "香港创新科技署" }], expect: "needsJudgement", message: "unlisted" },
  { name: "a recommender of no known class", rows: [{ applicantUnit: "香港大学", recommender: "某某中心" }], expect: "unknownValue", message: "unknown" },
  { name: "no recommender", rows: [{ applicantUnit: "香港大学" }], expect: "missingColumn", missing: ["recommender"] },
  { name: "an empty recommender", rows: [{ applicantUnit: "香港大学", recommender: "" }], expect: "missingCell", cells: ["recommender:1"] },
  { name: "no applicant", rows: [{ recommender: "香港创新科技署" }], expect: "missingColumn", missing: ["applicantUnit"] },
  { name: "a recommender that nobody can read", rows: [{ applicantUnit: "香港大学", recommender: "#N/A" }], expect: "unreadable", cells: ["recommender:1"] },
]);
