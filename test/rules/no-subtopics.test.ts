import { noSubtopics } from "../../src/rules/no-subtopics";
import { testRule } from "./tester";

testRule(noSubtopics, { none: ["无", "否", "不设"] }, [
  { name: "nothing of the kind", rows: [{ direction: "1.5" }], expect: "pass" },
  { name: "no columns at all", rows: [{}], expect: "pass" },
  { name: "said to have none", rows: [{ direction: "1.5", subtopicId: "不设" }], expect: "pass" },
  { name: "a direction below 1.1", rows: [{ direction: "1.1.2" }], expect: "fail", message: "below-direction", cells: ["direction:1"] },
  { name: "two topics in two rows", rows: [{ subtopicId: "课题1" }, { subtopicId: "课题2" }], expect: "fail", message: "several", cells: ["subtopicId:1", "subtopicId:2"] },
  { name: "two topics in one cell", rows: [{ subtopicId: "课题1/课题2" }], expect: "fail", message: "several", cells: ["subtopicId:1"] },
  { name: "one topic on every row is one", rows: [{ subtopicId: "甲课题" }, { subtopicId: "甲课题" }], expect: "needsJudgement", message: "one", cells: ["subtopicId:1"] },
  { name: "the topic is the project", rows: [{ projectTitle: "量子研究", subproject: "量子研究" }], expect: "needsJudgement", message: "same-as-project" },
  { name: "a leader of a topic", rows: [{ role: "项目负责人" }, { name: "李四", role: "课题负责人" }], expect: "fail", message: "topic-leader", cells: ["role:2"] },
  { name: "a leader of the one topic that is the project", rows: [{ role: "项目负责人", projectTitle: "量子研究", subproject: "量子研究" }, { role: "课题负责人" }], expect: "needsJudgement", message: "same-as-project" },
  { name: "a topic that nobody can read", rows: [{ subtopicId: "#REF!" }], expect: "unreadable", cells: ["subtopicId:1"] },
  { name: "a direction below, in words", rows: [{ direction: "方向1.1.2" }], expect: "fail", message: "below-direction", facts: { direction: "方向1.1.2" } },
  { name: "of two digits each", rows: [{ direction: "11.12.13" }], expect: "fail", message: "below-direction" },
  { name: "a date in place of a direction", rows: [{ direction: "2026.1.1" }], expect: "pass" },
  { name: "which topics", rows: [{ subtopicId: "课题1；课题2", subproject: "课题1" }], expect: "fail", facts: { topics: ["课题1", "课题2"] } },
  { name: "pieces without a name are none", rows: [{ subtopicId: "甲课题、、 " }], expect: "needsJudgement", message: "one", facts: { topic: "甲课题" } },
  { name: "which leaders of topics", rows: [{ role: "项目负责人", projectTitle: "量子研究", subproject: "极地研究" }, { name: "李四", role: "课题负责人" }], expect: "fail", message: "topic-leader", facts: { people: ["李四"] }, cells: ["role:2", "subproject:1"] },
  { name: "one topic of another name", rows: [{ projectTitle: "量子研究", subproject: "极地研究" }], expect: "needsJudgement", message: "one" },
  { name: "two topics are a fail, whatever cannot be read", rows: [{ subtopicId: "课题1、课题2", subproject: "#REF!" }], expect: "fail", message: "several" },
], { missingColumn: "no such column is evidence that there are none", missingCell: "an empty cell is evidence that there are none" });
