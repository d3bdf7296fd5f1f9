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
]);
