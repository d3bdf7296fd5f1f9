import { declaredByProject } from "../../src/rules/declared-by-project";
import { testRule } from "./tester";

const pledges = { all: [{ any: ["pledgeUnitSigned"] }, { any: ["pledgeLeaderSigned"] }] };
const submitted = { all: [{ any: ["foreignSubmitted"] }] };
const ban = { all: [{ any: ["underBanLeader"], wanted: "no" }], until: "banUntil" };
const letter = { all: [{ any: ["recommendLetterUploaded"] }], due: "recommendBefore" };
const basicLaw = { all: [{ any: ["hkmoBasicLawPledge"] }], onlyListedUnits: true };

testRule(declaredByProject, pledges, [
  { name: "both signed", rows: [{ pledgeUnitSigned: "是", pledgeLeaderSigned: "是" }], expect: "pass" },
  { name: "one not signed", rows: [{ pledgeUnitSigned: "是", pledgeLeaderSigned: "否" }], expect: "fail", message: "not-declared", cells: ["pledgeLeaderSigned:1"] },
  { name: "no columns", rows: [{}], expect: "missingColumn", missing: ["pledgeUnitSigned"] },
  { name: "submitted abroad", params: submitted, rows: [{ foreignSubmitted: "是" }], expect: "pass" },
  { name: "not submitted abroad", params: submitted, rows: [{ foreignSubmitted: "否" }], expect: "fail" },
  { name: "about to be submitted", params: submitted, rows: [{ foreignSubmitted: "准备中" }], expect: "needsJudgement", message: "vague" },
  { name: "empty", params: submitted, rows: [{}], columns: ["foreignSubmitted"], expect: "missingCell", cells: ["foreignSubmitted:1"] },
  { name: "banned", params: ban, rows: [{ underBanLeader: "是", banUntil: "2027-12-31" }], expect: "fail", message: "declared" },
  { name: "the ban is over", params: ban, rows: [{ underBanLeader: "是", banUntil: "2025-12-31" }], expect: "needsJudgement", message: "ended" },
  { name: "the ban ends on the first possible day of submission", params: ban, rows: [{ underBanLeader: "是", banUntil: "2026-05-13" }], expect: "imprecise", message: "ends-within", cells: ["underBanLeader:1", "evidence banUntil:1"] },
  { name: "the ban ends on the last possible day", params: ban, rows: [{ underBanLeader: "是", banUntil: "2026-07-01" }], expect: "fail", message: "declared" },
  { name: "the ban ends after the day of submission", params: ban, rows: [{ underBanLeader: "是", banUntil: "2026-06-01", submitTime: "2026-06-01" }], expect: "fail", message: "declared" },
  { name: "the ban ends the day before", params: ban, rows: [{ underBanLeader: "是", banUntil: "2026-05-12" }], expect: "needsJudgement" },
  { name: "the letter is uploaded", params: letter, rows: [{ recommendLetterUploaded: "是" }], expect: "pass" },
  { name: "no letter the day after it was due", params: letter, rows: [{ recommendLetterUploaded: "否" }], asOf: "2026-07-09", expect: "fail", message: "not-declared" },
  { name: "no letter on the day on which it is due", params: letter, rows: [{ recommendLetterUploaded: "否" }], asOf: "2026-07-08", expect: "needsJudgement", message: "not-due", cells: ["recommendLetterUploaded:1"] },
  { name: "nothing about a letter yet", params: letter, rows: [{ recommendLetterUploaded: "" }], asOf: "2026-06-01", expect: "missingCell" },
  { name: "a listed unit is asked for the pledge", params: basicLaw, rows: [{ applicantUnit: "澳门大学", hkmoBasicLawPledge: "" }], expect: "missingCell" },
  { name: "a listed unit that gave it", params: basicLaw, rows: [{ applicantUnit: "香港大学", hkmoBasicLawPledge: "是" }], expect: "pass" },
  { name: "a unit of the mainland is not asked", params: basicLaw, rows: [{ applicantUnit: "中山大学" }], expect: "notApplicable", message: "otherKind" },
  { name: "a name that only begins like a listed one", params: basicLaw, rows: [{ applicantUnit: "香港中文大学（深圳）" }], expect: "notApplicable" },
  { name: "an answer that nobody can read", rows: [{ pledgeUnitSigned: "见附件", pledgeLeaderSigned: "是" }], expect: "unreadable", cells: ["pledgeUnitSigned:1"] },
  { name: "the ban that is over is shown with its day", params: ban, rows: [{ underBanLeader: "是", banUntil: "2025-11-30" }], expect: "needsJudgement", message: "ended", cells: ["underBanLeader:1", "evidence banUntil:1"] },
  { name: "due, told by when", params: letter, rows: [{ recommendLetterUploaded: "否" }], asOf: "2026-07-01", expect: "needsJudgement", facts: { by: "2026-07-08 17:00" }, severity: "info" },
  { name: "a listed unit whose name is not told", params: basicLaw, rows: [{ applicantUnit: "", hkmoBasicLawPledge: "是" }], expect: "missingCell", cells: ["applicantUnit:1"] },
  { name: "what is good is signed", rows: [{ pledgeUnitSigned: "是", pledgeLeaderSigned: "" }], expect: "missingCell", cells: ["pledgeLeaderSigned:1"], facts: { who: "P1", fields: ["pledgeLeaderSigned"] } },
]);
