import { sameApplicants } from "../../src/rules/same-applicants";
import { testRule, type Row } from "./tester";

const rows = (more: Row): readonly Row[] => [
  { name: "张三", nameEn: "Zhang San", foreignLeader: "Nagy László", foreignformCnApplicant: "Zhang San", foreignformForeignApplicant: "Nagy László", ...more },
];
const foreign = (theirs: string, ours = "Nagy László"): readonly Row[] => rows({ foreignLeader: ours, foreignformForeignApplicant: theirs });

testRule(sameApplicants, {}, [
  { name: "both the same", rows: rows({}), expect: "pass" },
  { name: "their form has the Chinese characters", rows: rows({ foreignformCnApplicant: "张 三" }), expect: "pass" },
  { name: "family name last, in capitals", rows: rows({ foreignformCnApplicant: "San ZHANG" }), expect: "pass" },
  { name: "with a comma", rows: rows({ foreignformCnApplicant: "ZHANG, San" }), expect: "pass" },
  { name: "given name with a hyphen", rows: rows({ nameEn: "Li Xiaoming", foreignformCnApplicant: "Xiao-Ming Li" }), expect: "pass" },
  { name: "given name in two words", rows: rows({ nameEn: "Li Xiaoming", foreignformCnApplicant: "Li Xiao Ming" }), expect: "pass" },
  { name: "ü as v", rows: rows({ nameEn: "Lü Wei", foreignformCnApplicant: "Lv Wei" }), expect: "pass" },
  { name: "ü as yu", rows: rows({ nameEn: "Lyu Wei", foreignformCnApplicant: "Lv Wei" }), expect: "pass" },
  { name: "ü as u may be another name", rows: rows({ nameEn: "Lv Wei", foreignformCnApplicant: "Lu Wei" }), expect: "ambiguousIdentity", message: "nearly" },
  { name: "another person", rows: rows({ foreignformCnApplicant: "Li Si" }), expect: "fail", message: "different", cells: ["foreignformCnApplicant:1", "evidence name:1", "evidence nameEn:1"] },
  { name: "another person in Chinese", rows: rows({ foreignformCnApplicant: "李四" }), expect: "fail" },
  { name: "initials", rows: rows({ foreignformCnApplicant: "S. Zhang" }), expect: "ambiguousIdentity", message: "nearly" },
  { name: "initials of somebody else", rows: rows({ foreignformCnApplicant: "W. Zhang" }), expect: "fail" },
  { name: "Hungarian order", rows: foreign("László Nagy"), expect: "pass" },
  { name: "with a title", rows: foreign("Prof. Dr. László Nagy"), expect: "pass" },
  { name: "without diacritics", rows: foreign("Eva Coderl Baglama", "Eva Čoderl Baglama"), expect: "pass" },
  { name: "đ as dj", rows: foreign("Djordje Petrovic", "Đorđe Petrović"), expect: "pass" },
  { name: "Serbian in Cyrillic", rows: foreign("Светлана Богдановић", "Svetlana Bogdanović"), expect: "pass" },
  { name: "another foreign applicant", rows: foreign("Kovács Anna"), expect: "fail", cells: ["foreignformForeignApplicant:1", "evidence foreignLeader:1"] },
  { name: "a foreign applicant in Chinese characters", rows: foreign("纳吉"), expect: "needsJudgement", message: "other-script" },
  { name: "only the Chinese name is known", rows: [{ name: "张三", foreignLeader: "A B", foreignformCnApplicant: "Zhang San", foreignformForeignApplicant: "A B" }], expect: "missingColumn", missing: ["nameEn"] },
  { name: "an English name in Chinese characters", rows: rows({ nameEn: "张三" }), expect: "needsJudgement", message: "other-script" },
  {
    name: "the foreign leader has a row",
    rows: [
      { name: "张三", role: "项目负责人", foreignformCnApplicant: "张三", foreignformForeignApplicant: "Nagy László" },
      { name: "László Nagy", side: "外方", role: "项目负责人" },
    ],
    expect: "pass",
  },
  { name: "no foreign leader", rows: rows({ foreignLeader: "" }), expect: "missingCell", cells: ["foreignLeader:1"] },
  { name: "one of two leaders", rows: [{ ...rows({})[0], role: "项目负责人" }, { name: "李四", role: "项目负责人", nameEn: "Li Si" }], expect: "pass" },
  { name: "no leader", rows: [{ ...rows({})[0], role: "参加人员" }], expect: "missingCell" },
  { name: "their form is empty", rows: rows({ foreignformCnApplicant: "" }), expect: "missingCell", cells: ["foreignformCnApplicant:1"] },
  { name: "columns absent", rows: [{ name: "张三" }], expect: "missingColumn", missing: ["foreignformCnApplicant"] },
]);
