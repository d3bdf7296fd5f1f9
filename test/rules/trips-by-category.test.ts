import { tripsByCategory } from "../../src/rules/trips-by-category";
import { paramsOf } from "./params-of";
import { testRule, type Row } from "./tester";

const team = (senior: Row, young: Row, doctoral: Row): readonly Row[] => [
  { teamRole12: "资深", ...senior },
  { teamRole12: "青年", ...young },
  { teamRole12: "博士生", ...doctoral },
];
const each = { tripsY1: 1, tripsY2: 1 };

testRule(tripsByCategory, paramsOf("1.2-2-c"), [
  { name: "each kind in each year", rows: team(each, each, each), expect: "pass" },
  { name: "all in the first year", rows: team({ tripsY1: 2, tripsY2: 0 }, { tripsY1: 2, tripsY2: 0 }, { tripsY1: 2, tripsY2: 0 }), expect: "fail", message: "no-senior" },
  { name: "no young one in the second year", rows: team(each, { tripsY1: 1, tripsY2: 0 }, each), expect: "fail", message: "no-young", margin: -1, cells: ["candidate tripsY2:1", "candidate tripsY2:2", "candidate tripsY2:3"] },
  { name: "no doctoral one in the first year", rows: team(each, each, { tripsY1: 0, tripsY2: 1 }), expect: "fail", message: "no-doctoral" },
  { name: "kinds by title and staff", rows: [{ title: "教授", staffType: "在编", ...each }, { title: "讲师", staffType: "在编", ...each }, { title: "", staffType: "博士生", ...each }], expect: "pass" },
  { name: "one person is one kind", rows: [{ title: "教授", staffType: "在编", ...each }, { title: "", staffType: "博士生", ...each }], expect: "fail", message: "not-different" },
  { name: "kind not told", rows: [{ title: "教授", staffType: "在编", ...each }, { title: "", staffType: "在编", ...each }, { title: "", staffType: "博士生", ...each }], expect: "needsJudgement", message: "clarify" },
  { name: "somebody's journeys not told", rows: team(each, { tripsY1: 1, tripsY2: "" }, each), expect: "missingCell", cells: ["tripsY2:2"] },
  { name: "nothing told", rows: team({}, {}, {}), columns: ["tripsY1", "tripsY2"], expect: "missingCell" },
  { name: "no plan", rows: team({}, {}, {}), expect: "missingColumn", missing: ["tripsY1", "tripsY2"] },
  { name: "no plan, and a team that could not fill one", rows: [{ teamRole12: "资深" }], expect: "missingColumn" },
  { name: "a word", rows: team(each, { tripsY1: "若干", tripsY2: 1 }, each), expect: "unreadable" },
  { name: "only the leader is listed", rows: [{ ...each }], teamListed: false, expect: "notListed" },
  { name: "a fail in the second year goes before a question in the first", rows: team({ tripsY1: 1, tripsY2: 0 }, { tripsY1: "", tripsY2: 1 }, each), expect: "fail", message: "no-senior", facts: { year: 2 } },
  { name: "of the first year", rows: team({ tripsY1: 0, tripsY2: 1 }, each, each), expect: "fail", message: "no-senior", facts: { year: 1 }, cells: ["candidate tripsY1:1", "candidate tripsY1:2", "candidate tripsY1:3"] },
  { name: "who travels on one of two rows of one person", rows: [...team(each, each, each), { teamRole12: "资深", tripsY1: "", tripsY2: "" }], expect: "pass" },
  { name: "one person on two rows travels by either", rows: [{ name: "张三", idNumber: "110101198101010018", role: "项目负责人", teamRole12: "资深", tripsY1: 1, tripsY2: 1 }, { name: "李四", teamRole12: "青年", ...each }, { name: "王五", teamRole12: "博士生", ...each }, { name: "张三", idNumber: "110101198101010018", role: "参加人员", tripsY1: 0, tripsY2: "" }], expect: "pass" },
  { name: "who it could be", rows: [{ name: "甲", title: "教授", staffType: "在编", ...each }, { name: "乙", title: "", staffType: "在编", ...each }, { name: "丙", title: "", staffType: "博士生", ...each }, { name: "丁", title: "讲师", staffType: "在编", tripsY1: 0, tripsY2: 0 }], expect: "needsJudgement", message: "clarify", facts: { year: 1, people: ["甲", "乙", "丙"] } },
  { name: "nobody of the Chinese side", rows: [{ side: "外方", ...each }], expect: "notListed", message: "not-listed" },
  { name: "only the first year told", rows: team({ tripsY1: 1 }, { tripsY1: 1 }, { tripsY1: 1 }), expect: "missingColumn", missing: ["tripsY2"] },
  { name: "of one it is told that they do not travel, of another nothing", rows: team({ tripsY1: 0, tripsY2: 0 }, { tripsY1: "", tripsY2: "" }, { tripsY1: "", tripsY2: "" }), expect: "fail", message: "no-senior" },
]);
