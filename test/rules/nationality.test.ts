import { nationality } from "../../src/rules/nationality";
import { residentId } from "./ids";
import { testRule } from "./tester";

const id = residentId("19850302");

testRule(nationality, { who: "chinese" }, [
  { name: "stated", rows: [{ nationality: "中国" }], expect: "pass", cells: ["nationality:1"] },
  { name: "stated in full", rows: [{ nationality: "中华人民共和国" }], expect: "pass" },
  { name: "another country", rows: [{ nationality: "法国" }], expect: "fail", message: "not-chinese", cells: ["nationality:1"] },
  { name: "another country, of a member", rows: [{ nationality: "中国" }, { nationality: "法国" }], about: 2, expect: "fail" },
  { name: "a member, where only the leader is meant", params: { who: "leader" }, rows: [{ nationality: "中国" }, { nationality: "美国" }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign side", rows: [{ nationality: "中国" }, { side: "外方", nationality: "法国" }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "empty, but a valid resident ID number stands for it", rows: [{ nationality: "", idNumber: id }], expect: "pass", message: "from-id", cells: ["idNumber:1"] },
  { name: "no column, but a valid resident ID number", rows: [{ idNumber: id }], expect: "pass", message: "from-id" },
  { name: "stated, but the number is that of a permanent resident", rows: [{ nationality: "中国", idNumber: residentId("19850302", "911156") }], expect: "contradictory", message: "conflict" },
  { name: "empty, and the number looks like a permanent resident's", rows: [{ nationality: "", idNumber: residentId("19850302", "911156") }], expect: "needsJudgement", message: "foreign-number" },
  { name: "empty, and a foreign document is named", rows: [{ nationality: "", idType: "外国人永久居留身份证" }], expect: "fail", message: "foreign-document", cells: ["idType:1"] },
  { name: "empty, and a residence permit of Hong Kong", rows: [{ nationality: "", idNumber: residentId("19850302", "810000") }], expect: "needsJudgement", message: "residence-permit" },
  { name: "an ID number with a wrong check digit stands for nothing", rows: [{ nationality: "", idNumber: "110105198503020000" }], expect: "unreadable", message: "id-unusable" },
  { name: "no column at all", rows: [{}], expect: "missingColumn", missing: ["nationality", "idNumber"] },
  { name: "an empty cell", rows: [{}], columns: ["nationality"], expect: "missingCell", cells: ["nationality:1"] },
  { name: "an ethnic group is not a nationality", rows: [{ nationality: "汉族" }], expect: "unreadable", message: "unreadable" },
  { name: "Hong Kong without China", rows: [{ nationality: "香港" }], expect: "needsJudgement", message: "region-only", cells: ["nationality:1"] },
  { name: "Hong Kong of China", rows: [{ nationality: "中国香港" }], expect: "pass" },
  { name: "Hong Kong with a travel permit", rows: [{ nationality: "香港", idNumber: "H12345678" }], expect: "pass" },
  { name: "Hong Kong with an identity card of Hong Kong", rows: [{ nationality: "香港", idType: "香港身份证" }], expect: "needsJudgement", message: "region-only" },
  { name: "Hong Kong, said not to be Chinese", rows: [{ nationality: "香港（非中国籍）" }], expect: "fail", message: "not-chinese" },
  { name: "Taiwan", rows: [{ nationality: "中国台湾" }], expect: "needsJudgement", message: "taiwan" },
  { name: "stated, and a foreign passport is named", rows: [{ nationality: "中国", idType: "外国护照" }], expect: "contradictory", cells: ["nationality:1", "idType:1"] },
  { name: "empty, and a valid travel permit", rows: [{ nationality: "", idNumber: "H12345678" }], expect: "pass", message: "from-permit", cells: ["idNumber:1"] },
  { name: "empty, and a permit for people of Taiwan", rows: [{ nationality: "", idNumber: "12345678" }], expect: "needsJudgement", message: "residence-permit" },
  { name: "empty, and a Chinese passport says nothing for sure", rows: [{ nationality: "", idNumber: "E12345678" }], expect: "needsJudgement", message: "document-silent", cells: ["idNumber:1"] },
  { name: "empty, the document named and its number not told", rows: [{ nationality: "", idType: "居民身份证", idNumber: "" }], expect: "missingCell", cells: ["nationality:1", "evidence idNumber:1"] },
  { name: "empty, a foreign document named beside its number", rows: [{ nationality: "", idType: "外国护照", idNumber: "AB123456" }], expect: "fail", message: "foreign-document", cells: ["idType:1", "evidence idNumber:1"] },
  { name: "empty, and the old number of a foreign resident", rows: [{ nationality: "", idNumber: "USA123456789012" }], expect: "needsJudgement", message: "foreign-number" },
]);
