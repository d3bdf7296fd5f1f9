import fc from "fast-check";
import { teamSlots } from "../../src/rules/team-slots";
import { residentId } from "./ids";
import { contextOf } from "./roster-of";
import { ask, testRule, type Row } from "./tester";

const slots = {
  ours: { slot: "young", olderThan: 45 },
  slots: [
    { slot: "senior", title: "associate" },
    { slot: "young", title: "intermediate" },
    { slot: "doctoral", staff: ["phdStudent", "postdoc"] },
  ],
};
const professor: Row = { name: "教授", title: "教授", staffType: "正式" };
const lecturer: Row = { name: "讲师", title: "讲师", staffType: "正式" };
const student: Row = { name: "学生", staffType: "博士生" };

testRule(teamSlots, slots, [
  { name: "professor, lecturer, doctoral student", rows: [professor, lecturer, student], expect: "pass" },
  { name: "a postdoc without title is not the young one", rows: [professor, { name: "博后", title: "无", staffType: "博士后" }, student], expect: "fail", message: "not-different", margin: -1 },
  { name: "a postdoc with title is", rows: [professor, { name: "博后", title: "助理研究员", staffType: "博士后" }, student], expect: "pass" },
  { name: "a post in place of a title leaves it open", rows: [professor, { name: "特聘", title: "特聘研究员", staffType: "正式" }, student], expect: "review", message: "clarify" },
  { name: "a lecturer who studies for a doctorate frees the other for young", rows: [professor, { name: "在职", title: "讲师", staffType: "在职博士生" }, lecturer], expect: "pass" },
  { name: "one person does not fill two slots", rows: [professor, { name: "在职", title: "讲师", staffType: "在职博士生" }, { name: "初级", title: "助教", staffType: "正式" }], expect: "fail", message: "not-different" },
  { name: "nobody senior", rows: [lecturer, { ...lecturer, name: "讲师2" }, student], expect: "fail", message: "no-senior", cells: ["candidate title:1", "candidate title:2", "candidate title:3"] },
  { name: "nobody doctoral", rows: [professor, lecturer, { ...lecturer, name: "讲师2" }], expect: "fail", message: "no-doctoral", cells: ["candidate staffType:1", "candidate staffType:2", "candidate staffType:3"] },
  { name: "a master's student is not doctoral", rows: [professor, lecturer, { name: "硕士生", staffType: "硕士生" }], expect: "fail", message: "no-doctoral" },
  { name: "two professors: one of them is the young one", rows: [professor, { ...professor, name: "教授2" }, student], expect: "pass" },
  { name: "a title not filled in", rows: [professor, { name: "某", title: "", staffType: "正式" }, student], expect: "missingCell", message: "clarify" },
  { name: "no columns to tell", rows: [{}, {}, {}], expect: "missingColumn", missing: ["title", "staffType"] },
  { name: "somebody declared senior is not", rows: [professor, { ...lecturer, teamRole12: "资深科研人员" }, student], expect: "contradictory", message: "declared-senior" },
  { name: "the only young one is 46", rows: [professor, { ...lecturer, birthDate: "1980-05-13" }, student], expect: "needsJudgement", message: "old-young", cells: ["birthDate:2"] },
  { name: "the only young one is still 45 on the first day of the window", rows: [professor, { ...lecturer, birthDate: "1980-05-14" }, student], expect: "pass" },
  { name: "the day of birth is not known to the end", rows: [professor, { ...lecturer, birthDate: "1980" }, student], expect: "pass" },
  { name: "somebody younger could be the young one", rows: [professor, { ...lecturer, birthDate: "1970-01-01" }, { ...lecturer, name: "讲师2", birthDate: "1990-01-01" }, student], expect: "pass" },
  { name: "one person on two rows, declared twice", rows: [{ ...professor, birthDate: "1970-01-01", employer: "甲大学", teamRole12: "资深科研人员" }, { ...lecturer, teamRole12: "青年科研人员" }, student, { ...professor, birthDate: "1970-01-01", employer: "甲大学", teamRole12: "青年科研人员" }], expect: "contradictory", message: "declared-twice", cells: ["teamRole12:1", "teamRole12:4"] },
  { name: "everybody is declared and nobody young", rows: [{ ...professor, teamRole12: "资深科研人员" }, { ...lecturer, title: "副教授", teamRole12: "资深科研人员" }, { ...student, teamRole12: "博士生" }], expect: "contradictory", message: "declared-nobody" },
  { name: "three declared, each by somebody else", rows: [{ ...professor, teamRole12: "资深科研人员" }, { ...lecturer, teamRole12: "青年科研人员" }, { ...student, teamRole12: "博士生" }], expect: "pass" },
  { name: "only the leader is listed", rows: [professor], teamListed: false, expect: "notListed", message: "not-listed" },
  { name: "a title that nobody can read", rows: [professor, { name: "某", title: "#REF!", staffType: "正式" }, student], expect: "unreadable", cells: ["title:2"] },
  { name: "nobody whose title is known could be the senior one", rows: [lecturer, { name: "某", title: "", staffType: "正式" }, student], expect: "missingCell", message: "clarify", facts: { people: ["某"] }, cells: ["candidate title:2"] },
  { name: "a kind of staff not filled in", rows: [professor, lecturer, { name: "某", title: "无", staffType: "" }], expect: "missingCell", message: "clarify", facts: { people: ["某"] }, cells: ["candidate staffType:3"] },
  { name: "a kind of staff that nobody can read", rows: [professor, lecturer, { name: "某", title: "无", staffType: "见附件" }], expect: "unreadable", cells: ["staffType:3"] },
  { name: "a doctoral student by the degree", rows: [professor, lecturer, { name: "某", title: "无", degree: "博士在读", staffType: "" }], expect: "pass" },
  { name: "a holder of a doctorate may be a postdoc", rows: [professor, lecturer, { name: "某", title: "无", degree: "博士", staffType: "" }], expect: "missingCell", message: "clarify" },
  { name: "a master's student by the degree may be anything", rows: [professor, lecturer, { name: "某", title: "无", degree: "硕士在读", staffType: "" }], expect: "missingCell" },
  { name: "titles alone leave the doctoral one open", rows: [{ name: "甲", title: "教授" }, { name: "乙", title: "讲师" }, { name: "丙", title: "无" }], expect: "review", message: "clarify", facts: { people: ["甲", "乙", "丙"] } },
  { name: "an undergraduate without title has none", rows: [professor, { name: "本科", staffType: "本科生", title: "" }, student], expect: "fail", message: "not-different" },
  { name: "a student who works is asked for the title", rows: [professor, { name: "在职", staffType: "在职博士生", title: "" }, student], expect: "missingCell", message: "clarify", facts: { people: ["在职"] } },
  { name: "a student whose title nobody can read", rows: [professor, { name: "某", title: "#REF!", staffType: "博士生" }, student], expect: "unreadable", cells: ["title:2"] },
  { name: "somebody declared doctoral is not", rows: [professor, { ...lecturer, teamRole12: "博士生" }, student], expect: "contradictory", message: "declared-doctoral", cells: ["teamRole12:2", "evidence staffType:2"], facts: { person: "讲师" } },
  { name: "somebody declared young is not", rows: [professor, lecturer, { ...student, title: "无", teamRole12: "青年" }], expect: "contradictory", message: "declared-young" },
  { name: "the only young one is 46 by the ID number", rows: [professor, { ...lecturer, idNumber: residentId("19800513") }, student], expect: "needsJudgement", message: "old-young", cells: ["idNumber:2"] },
  { name: "two old ones could be the young one", rows: [{ ...professor, birthDate: "1970-01-01" }, { ...lecturer, birthDate: "1970-01-01" }, { ...student, birthDate: "1970-01-01" }], expect: "needsJudgement", message: "old-young", cells: ["birthDate:1", "birthDate:2"], facts: { people: ["教授", "讲师"], years: 45 }, severity: "warning" },
  { name: "no line of ours", params: { slots: slots.slots }, rows: [professor, { ...lecturer, birthDate: "1950-01-01" }, student], expect: "pass" },
  { name: "one name twice may be one person", rows: [{ ...professor, role: "项目负责人" }, { ...professor, role: "参加人员" }, student], expect: "needsJudgement", message: "same-person", ordered: true },
  { name: "somebody whose part is not told", rows: [{ ...professor, teamRole12: "资深科研人员" }, { ...lecturer, teamRole12: "" }, { ...student, teamRole12: "博士生" }], expect: "pass" },
  { name: "a master's student without title has none", rows: [professor, { name: "硕士", staffType: "硕士生", title: "" }, student], expect: "fail", message: "not-different" },
  { name: "no kind of staff at all and a doctorate under way", params: { slots: [{ slot: "doctoral", staff: ["postdoc"] }] }, rows: [{ name: "某", degree: "博士在读", staffType: "" }], expect: "missingCell", message: "clarify" },
]);

test("one more member never empties a slot", () => {
  const member = fc.constantFrom<Row>(professor, lecturer, student, { title: "助教", staffType: "正式" }, { title: "", staffType: "正式" });
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), member, (team, extra) => {
      const named = [...team, extra].map((row, position) => ({ ...row, name: `人${position}` }));
      const outcome = (rows: readonly Row[]): string => ask(teamSlots, slots, {}, contextOf(rows), 0).outcome;
      return outcome(named.slice(0, -1)) !== "pass" || outcome(named) === "pass";
    }),
    { numRuns: 50 },
  );
});
