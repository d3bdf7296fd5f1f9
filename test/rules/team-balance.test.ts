import { teamBalance } from "../../src/rules/team-balance";
import { paramsOf } from "./params-of";
import { testRule, type Row } from "./tester";

const teams = (ours: number, theirs: number, more: Row = {}): readonly Row[] => [
  ...Array.from({ length: ours }, (_, i): Row => ({ name: `中${i}`, ...(i === 0 ? more : {}) })),
  ...Array.from({ length: theirs }, (_, i): Row => ({ name: `法${i}`, side: "外方" })),
];

testRule(teamBalance, paramsOf("1.2-3-a"), [
  { name: "as many", rows: teams(3, 3), expect: "pass" },
  { name: "one more", rows: teams(4, 3), expect: "pass" },
  { name: "two more, half as many again", rows: teams(6, 4), expect: "pass", message: "near" },
  { name: "two more of few", rows: teams(4, 2), expect: "needsJudgement", message: "uneven" },
  { name: "six and two", rows: teams(6, 2), expect: "needsJudgement", message: "uneven" },
  { name: "the number of the foreign team is told", rows: teams(3, 0, { foreignTeamSize: 3 }), expect: "pass" },
  { name: "a foreign team of nobody", rows: teams(3, 0, { foreignTeamSize: 0 }), expect: "needsJudgement", message: "uneven" },
  { name: "one name twice", rows: [...teams(4, 0, { foreignTeamSize: 3 }), { name: "中1" }], expect: "ambiguousIdentity", message: "same-person" },
  { name: "no foreign people and no column", rows: teams(3, 0), expect: "missingColumn", missing: ["foreignTeamSize"] },
  { name: "no foreign people and an empty cell", rows: teams(3, 0), columns: ["foreignTeamSize"], expect: "missingCell" },
  { name: "unreadable", rows: teams(3, 0, { foreignTeamSize: "若干" }), expect: "unreadable" },
  { name: "only the leader is listed", rows: teams(1, 0, { foreignTeamSize: 3 }), teamListed: false, expect: "notListed", message: "not-listed" },
  { name: "how many on each side", rows: teams(5, 2), expect: "needsJudgement", message: "uneven", facts: { chinese: 5, foreign: 2 } },
  { name: "how many are told", rows: teams(6, 0, { foreignTeamSize: 2 }), expect: "needsJudgement", message: "uneven", facts: { chinese: 6, foreign: 2 } },
  { name: "one and nobody", rows: teams(1, 0, { foreignTeamSize: 0 }), expect: "needsJudgement", message: "uneven" },
  { name: "as many, with our lines told", rows: teams(2, 2), expect: "pass", facts: { persons: 1, ratio: 1.5 }, cells: ["candidate name:1", "candidate name:2", "candidate name:3", "candidate name:4"] },
  { name: "unreadable beside people of the foreign side", rows: teams(3, 3, { foreignTeamSize: "若干" }), expect: "unreadable" },
]);
