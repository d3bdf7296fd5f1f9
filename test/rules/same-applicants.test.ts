import { sameApplicants } from "../../src/rules/same-applicants";
import { testRule, type Row } from "./tester";

const rows = (more: Row): readonly Row[] => [
  { name: "张三", nameEn: "Zhang San", foreignLeader: "Nagy László", foreignformCnApplicant: "Zhang San", foreignformForeignApplicant: "Nagy László", ...more },
];
const byPinyin = (ours: string, theirs: string): readonly Row[] => [{ name: ours, foreignLeader: "Nagy László", foreignformCnApplicant: theirs, foreignformForeignApplicant: "Nagy László" }];
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
  { name: "pinyin of the Chinese name", rows: byPinyin("张三", "Zhang San"), expect: "pass", cells: ["foreignformCnApplicant:1", "evidence name:1", "foreignformForeignApplicant:1", "evidence foreignLeader:1"] },
  { name: "pinyin of another name", rows: byPinyin("张三", "Li Si"), expect: "fail", message: "different" },
  { name: "pinyin, family name last and in capitals", rows: byPinyin("欧阳晓明", "Xiaoming OUYANG"), expect: "pass" },
  { name: "pinyin with a hyphen and a comma", rows: byPinyin("欧阳晓明", "Ouyang, Xiao-ming"), expect: "pass" },
  { name: "pinyin: 单 is a family name shan", rows: byPinyin("单雄", "Shan Xiong"), expect: "pass" },
  { name: "pinyin: 吕 as Lyu", rows: byPinyin("吕伟", "Lyu Wei"), expect: "pass" },
  { name: "pinyin: 吕 as Lv", rows: byPinyin("吕伟", "LV WEI"), expect: "pass" },
  { name: "pinyin: 吕 as Lu, without the dots", rows: byPinyin("吕伟", "Lu Wei"), expect: "pass" },
  { name: "pinyin with initials", rows: byPinyin("李晓明", "Li X.M."), expect: "ambiguousIdentity", message: "nearly" },
  { name: "pinyin with initials in one word", rows: byPinyin("李晓明", "LI XM"), expect: "ambiguousIdentity", message: "nearly" },
  { name: "pinyin of a name in traditional characters", rows: byPinyin("張麗", "Zhang Li"), expect: "pass" },
  { name: "a Hong Kong spelling is no pinyin", rows: byPinyin("黄大文", "Wong Tai Man"), expect: "missingColumn", missing: ["nameEn"] },
  { name: "an English given name", rows: byPinyin("张三", "Peter Zhang"), expect: "missingColumn" },
  { name: "a character that has no known reading", rows: byPinyin("张𬱟", "Zhang Wei"), expect: "missingColumn" },
  { name: "characters and letters on their form", rows: byPinyin("张三", "张三 (Zhang San)"), expect: "pass" },
  { name: "other characters and letters on their form", rows: byPinyin("张三", "李四（Li Si）"), expect: "fail" },
  { name: "only the Chinese name is known, and their form does not spell it in pinyin", rows: [{ name: "张三", foreignLeader: "A B", foreignformCnApplicant: "Cheung San", foreignformForeignApplicant: "A B", nameEn: "" }], expect: "missingCell", cells: ["nameEn:1"] },
  { name: "an English name in Chinese characters", rows: rows({ name: "黄大文", nameEn: "黄大文", foreignformCnApplicant: "Wong Tai Man" }), expect: "needsJudgement", message: "other-script" },
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
  { name: "their form shows an error", rows: rows({ foreignformCnApplicant: "#REF!" }), expect: "unreadable", cells: ["foreignformCnApplicant:1"] },
]);
