import path from "node:path";
import { openCall } from "../../src/findings/call-check";
import { guideline2026_2 } from "../../src/guideline";
import { diffCalls, isSameCall, type ItemChange } from "../../src/guideline/diff";
import type { Clause, Guideline } from "../../src/guideline/guideline";
import { callTexts } from "./texts";

const later = openCall(callTexts(path.join(__dirname, "../fixtures/call-2027-x")));
const diff = diffCalls(guideline2026_2, later);
const clause = (id: string): ItemChange | undefined => diff.clauses.find(({ item }) => item === id);
/** The later call with one clause changed. */
const changed = (id: string, change: (clause: Clause) => Clause): Guideline => ({
  ...later,
  clauses: later.clauses.map((one) => (one.id === id ? change(one) : one)),
});

describe("what a later call says otherwise", () => {
  test("a call does not differ from itself", () => {
    const same = diffCalls(later, structuredClone(later));
    expect(isSameCall(same)).toBe(true);
    expect(same.same).toBe(later.clauses.length);
    expect(isSameCall(diff)).toBe(false);
  });

  test("the window, the dates and the totals", () => {
    expect(diff.call).toContainEqual({ field: "window.to", before: "2026-07-01T17:00", after: "2027-06-30T17:00" });
    expect(diff.call).toContainEqual({ field: "totals.projects", before: 118, after: 120 });
  });

  test("two directions changed, one gone", () => {
    expect(diff.directions.map(({ change, item }) => `${change} ${item}`)).toEqual(["changed 1.3", "changed 1.6", "gone 1.7"]);
    expect(diff.directions[0]?.fields).toContainEqual({ field: "perProjectWan", before: 8, after: 10 });
  });

  test("units that came and went", () => {
    expect(diff.listedUnits.filter(({ change }) => change === "added").map(({ item }) => item)).toEqual(["香港示例大学"]);
    expect(diff.listedUnits.filter(({ change }) => change === "gone")).toHaveLength(21);
  });

  test("a clause's cut-off and its words", () => {
    expect(clause("1.3-3-d")).toMatchObject({ change: "changed", was: null });
    expect(clause("1.3-3-d")?.fields).toContainEqual({ field: "params.from", before: "1982-01-01", after: "1983-01-01" });
    expect(clause("1.3-3-d")?.fields.map(({ field }) => field)).toContain("quote");
  });

  test("a clause's severity, its directions", () => {
    expect(clause("1.1-4-d")?.fields).toContainEqual({ field: "severity", before: "error", after: "warning" });
    expect(clause("A2-2-c")?.fields.find(({ field }) => field === "directions")).toMatchObject({ after: ["1.2", "1.3", "1.4", "1.5"] });
  });

  test("clauses that are new and that are gone, with their words", () => {
    const told = (change: ItemChange["change"]): readonly string[] => diff.clauses.filter((one) => one.change === change).map(({ item }) => item);
    expect(told("added")).toEqual(["G-9-1-a", "1.6-8-a", "1.6-9-a"]);
    expect(clause("1.6-8-a")?.quote).toBe("(8) 中方团队应至少由 4 人组成。");
    expect(told("gone")).toContain("1.7-2-a");
    expect(told("gone").length).toBe(guideline2026_2.clauses.length - later.clauses.length + told("added").length);
  });

  test("a clause with another number and the same words is the same clause", () => {
    expect(clause("1.5-9-a")).toMatchObject({ change: "renumbered", was: "1.5-7-a" });
    expect(diff.clauseBefore.get("1.5-9-a")).toBe("1.5-7-a");
  });

  test("kind, rule and white space", () => {
    const fields = (change: (clause: Clause) => Clause): unknown => diffCalls(later, changed("1.3-3-d", change)).clauses.flatMap((one) => one.fields);
    expect(fields((one) => ({ ...one, kind: "declarable" }))).toEqual([{ field: "kind", before: "computable", after: "declarable" }]);
    expect(fields((one) => ({ ...one, quote: ` ${one.quote.replace("年龄", "年 龄\n")}` }))).toEqual([]);
    expect(fields((one) => JSON.parse(JSON.stringify({ ...one, rule: undefined, params: undefined })))).toEqual([
      { field: "rule", before: "birth-date-from", after: undefined },
      { field: "params", before: { who: "leader", from: "1983-01-01", age: { passUpTo: 42, failFrom: 47 } }, after: undefined },
    ]);
  });
});
