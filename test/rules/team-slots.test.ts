import fc from "fast-check";
import { teamSlots } from "../../src/rules/team-slots";
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
