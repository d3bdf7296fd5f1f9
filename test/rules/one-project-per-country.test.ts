import { oneProjectPerCountry } from "../../src/rules/one-project-per-country";
import { residentId } from "./ids";
import { contextOf } from "./roster-of";
import { ask, testRule } from "./tester";

const zhang = { name: "张三", idNumber: residentId("19850302"), sameCountryActiveCount: 0, role: "项目负责人" };
const li = { ...zhang, name: "李四", idNumber: residentId("19900101") };

testRule(oneProjectPerCountry, { max: 1 }, [
  { name: "one project", rows: [{ ...zhang, direction: "1.4" }], expect: "pass", margin: 0 },
  { name: "1.2 and 1.3 are both France", rows: [{ ...zhang, direction: "1.2" }, { ...zhang, project: "P2", direction: "1.3" }], expect: "fail", message: "too-many", margin: -1, cells: ["name:1", "other name:2"] },
  { name: "two of the same direction", rows: [{ ...zhang, direction: "1.4" }, { ...zhang, project: "P2", direction: "1.4" }], expect: "fail" },
  { name: "the country of another project is not told", rows: [{ ...zhang, direction: "1.2" }, { ...zhang, project: "P2", direction: "" }], expect: "missingCell", cells: ["direction:2"] },
  { name: "another project names only France", rows: [{ ...zhang, direction: "1.2" }, { ...zhang, project: "P2", direction: "法国" }], expect: "unreadable", cells: ["direction:2"] },
  { name: "another project has a direction that the call does not have", rows: [{ ...zhang, direction: "1.2" }, { ...zhang, project: "P2", direction: "1.8" }], expect: "unknownValue", message: "no-country", facts: { project: "P2" } },
  { name: "the country of somebody else's project is not told", rows: [{ ...zhang, direction: "1.2" }, { ...li, project: "P2", direction: "" }], expect: "pass" },
  { name: "two countries", rows: [{ ...zhang, direction: "1.4" }, { ...zhang, project: "P2", direction: "1.6" }], expect: "pass" },
  { name: "an ordinary member of another", rows: [{ ...zhang, direction: "1.2" }, { ...li, project: "P2", direction: "1.3" }, { ...zhang, project: "P2", role: "参加人员" }], expect: "pass" },
  { name: "two of one name, nothing tells them apart", rows: [{ name: "王伟", direction: "1.2", sameCountryActiveCount: 0 }, { name: "王伟", project: "P2", direction: "1.3", sameCountryActiveCount: 0 }], expect: "ambiguousIdentity", message: "same-person", cells: ["name:1", "other name:2"] },
  { name: "one running project of the country", rows: [{ ...zhang, sameCountryActiveCount: 1, direction: "1.4" }], expect: "fail", message: "too-many-declared", cells: ["name:1", "sameCountryActiveCount:1"], margin: -1 },
  { name: "another application of the country", rows: [{ ...zhang, sameCountryOtherAppliedCount: 1, direction: "1.4" }], expect: "fail", message: "too-many-declared" },
  { name: "running projects not filled in", rows: [{ ...zhang, sameCountryActiveCount: "", direction: "1.4" }], expect: "missingCell", cells: ["sameCountryActiveCount:1"] },
  { name: "no column of running projects", rows: [{ name: "张三", direction: "1.4" }], expect: "missingColumn", missing: ["sameCountryActiveCount"] },
  { name: "a fail stands without that column", rows: [{ name: "张三", idNumber: zhang.idNumber, direction: "1.2" }, { name: "张三", idNumber: zhang.idNumber, project: "P2", direction: "1.3" }], expect: "fail" },
  { name: "a number that nobody can read", rows: [{ ...zhang, sameCountryActiveCount: "若干", direction: "1.4" }], expect: "unreadable" },
  { name: "a direction that the call does not have", rows: [{ ...zhang, direction: "1.8" }], expect: "unknownValue", message: "no-country" },
  { name: "no direction", rows: [zhang], expect: "missingColumn", missing: ["direction"] },
  { name: "a member is not counted", rows: [{ ...zhang, direction: "1.2" }, { ...li, role: "参加人员", direction: "1.2", sameCountryActiveCount: 1 }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign leader is not counted", rows: [{ ...zhang, direction: "1.2" }, { name: "Durand", side: "外方", role: "项目负责人", direction: "1.2" }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "how many", rows: [{ ...zhang, sameCountryActiveCount: 1, sameCountryOtherAppliedCount: 2, direction: "1.4" }], expect: "fail", message: "too-many-declared", facts: { total: 4, max: 1 }, cells: ["name:1", "sameCountryActiveCount:1", "sameCountryOtherAppliedCount:1"], margin: -3 },
  { name: "which projects", rows: [{ ...zhang, direction: "1.2" }, { ...zhang, project: "P2", direction: "1.3" }], expect: "fail", facts: { projects: ["P1", "P2"], declared: 0, total: 2 } , about: 1, asOf: "2026-06-01" },
  { name: "none declared, both counted", rows: [{ ...zhang, sameCountryOtherAppliedCount: 0, direction: "1.4" }], expect: "pass", cells: ["name:1", "evidence sameCountryActiveCount:1"], margin: 0 },
  { name: "other applications that nobody can read", rows: [{ ...zhang, sameCountryOtherAppliedCount: "若干", direction: "1.4" }], expect: "unreadable", cells: ["sameCountryOtherAppliedCount:1"] },
  { name: "which projects it may be", rows: [{ name: "王伟", direction: "1.2", sameCountryActiveCount: 0 }, { name: "王伟", project: "P2", direction: "1.3", sameCountryActiveCount: 0 }, { name: "李四", project: "P2", role: "项目负责人" }], expect: "pass" },
  { name: "two leaders of the other project, one of them the same", rows: [{ ...zhang, direction: "1.2" }, { ...li, project: "P2", direction: "1.3" }, { ...zhang, project: "P2" }], expect: "fail", message: "too-many" },
  { name: "two running allowed, one there and one perhaps", params: { max: 2 }, rows: [{ name: "王伟", direction: "1.2", sameCountryActiveCount: 1 }, { name: "王伟", project: "P2", direction: "1.3", sameCountryActiveCount: 0 }], expect: "ambiguousIdentity", message: "same-person", facts: { projects: ["P1", "P2"] } },
]);

test("the findings of one fact are of one group", () => {
  const context = contextOf([{ ...zhang, direction: "1.2" }, { ...zhang, project: "P2", direction: "1.3" }]);
  const groups = [0, 1].map((position) => ask(oneProjectPerCountry, { max: 1 }, {}, context, position)).map((answer) => "group" in answer && answer.group);
  expect(groups[0]).toBeTruthy();
  expect(groups[1]).toBe(groups[0]);
});
