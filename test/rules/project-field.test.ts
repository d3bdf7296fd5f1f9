import { projectField } from "../../src/rules/project-field";
import { paramsOf } from "./params-of";
import { testRule, type Case } from "./tester";

const told = (direction: string, field: string, expect: Case["expect"], message?: string): Case => ({
  name: `${direction} ${field}`,
  params: paramsOf(`${direction}-0-b`),
  rows: [{ direction, field }],
  expect,
  ...(message !== undefined && { message }),
});

testRule(projectField, paramsOf("1.4-0-b"), [
  // 1.1 has an open list: nothing fails
  told("1.1", "医学", "pass"),
  told("1.1", "新材料", "needsJudgement", "open-list"),
  told("1.1", "ICT", "pass"),
  told("1.1", "新材料、航天", "pass"),
  // 1.2 takes every field but the humanities and social sciences
  told("1.2", "量子物理", "pass"),
  told("1.2", "法学", "fail", "excluded"),
  told("1.2", "科技史", "needsJudgement", "maybe-excluded"),
  told("1.2", "自然语言处理", "pass"),
  told("1.2", "教育信息化", "needsJudgement", "maybe-excluded"),
  told("1.2", "材料、法学", "needsJudgement", "maybe-excluded"),
  // closed lists
  told("1.3", "老龄化", "pass"),
  told("1.3", "碳中和", "pass"),
  told("1.3", "计算化学", "needsJudgement", "maybe-listed"),
  told("1.3", "化学", "needsJudgement"),
  told("1.3", "人工智能", "fail", "not-listed"),
  told("1.4", "材料与纳米科学", "pass"),
  told("1.4", "社会学", "fail", "not-listed"),
  told("1.4", "物理学", "needsJudgement", "maybe-listed"),
  told("1.4", "天文学和空间研究", "pass"),
  told("1.4", "人工智能/社会学", "needsJudgement", "partly-outside"),
  told("1.5", "人工智能", "pass"),
  told("1.5", "社会学", "fail"),
  told("1.5", "医学（含传统医学）", "pass"),
  told("1.5", "数字经济", "pass"),
  told("1.6", "绿色转型", "pass"),
  told("1.6", "社会学", "fail"),
  told("1.6", "生命健康", "needsJudgement"),
  told("1.7", "绿色转型", "pass"),
  told("1.7", "社会学", "fail"),
  told("1.7", "电池系统", "pass"),
  { name: "white space and width do not matter", rows: [{ field: " 人工 智能 " }], expect: "pass", cells: ["field:1"] },
  { name: "empty", rows: [{}], columns: ["field"], expect: "missingCell", message: "missing-cell", cells: ["field:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["field"] },
  { name: "a cell that shows an error", rows: [{ field: "#NAME?" }], expect: "unreadable", cells: ["field:1"] },
]);
