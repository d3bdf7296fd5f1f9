import { titleAtLeast } from "../../src/rules/title-at-least";
import { testRule } from "./tester";

testRule(titleAtLeast, { who: "leader", rank: "associate" }, [
  { name: "the rank itself", rows: [{ title: "副教授" }], expect: "pass", cells: ["title:1"] },
  { name: "above it", rows: [{ title: "研究员" }], expect: "pass" },
  { name: "高级工程师 is of that rank", rows: [{ title: "高级工程师" }], expect: "pass" },
  { name: "below it", rows: [{ title: "助理研究员" }], expect: "fail", message: "too-low", cells: ["title:1"] },
  { name: "讲师", rows: [{ title: "讲师" }], expect: "fail" },
  { name: "a post is no title", rows: [{ title: "特聘副研究员" }], expect: "review" },
  { name: "a post whose level the roster states", rows: [{ title: "特聘副研究员", titleLevel: "副高" }], expect: "pass" },
  { name: "title and level contradict each other", rows: [{ title: "讲师", titleLevel: "副高" }], expect: "contradictory", message: "level-conflict" },
  { name: "the level alone", rows: [{ titleLevel: "正高" }], expect: "pass", cells: ["titleLevel:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["title", "titleLevel"] },
  { name: "an empty cell", rows: [{}], columns: ["title"], expect: "missingCell", cells: ["title:1"] },
  { name: "a member is not asked", rows: [{}, { title: "讲师" }], about: 2, expect: "notApplicable" },
  { name: "the foreign side is not asked", rows: [{}, { side: "外方", title: "讲师" }], about: 2, expect: "notApplicable" },
  { name: "a cell that shows an error", rows: [{ title: "#REF!" }], expect: "unreadable", cells: ["title:1"] },
  { name: "no title", rows: [{ title: "无" }], expect: "fail", message: "too-low", facts: { title: "无", rank: "associate" } },
  { name: "a level below it, alone", rows: [{ titleLevel: "中级" }], expect: "fail", facts: { title: "intermediate" } },
  { name: "title and level agree", rows: [{ title: "教授", titleLevel: "正高" }], expect: "pass", cells: ["title:1", "evidence titleLevel:1"] },
  { name: "a post that is known to be no title", rows: [{ title: "特聘研究员" }], expect: "needsJudgement", message: "post-not-title" },
  { name: "a title that nobody knows", rows: [{ title: "高级算法工程师" }], expect: "unknownValue", message: "title-unknown" },
  { name: "a level that nobody can read", rows: [{ title: "", titleLevel: "不知道" }], expect: "unreadable", cells: ["titleLevel:1"] },
]);
