import { asRosterCheckError, type ErrorFacts } from "../../src/errors";
import { guideline2026_2 } from "../../src/guideline";
import type { Guideline } from "../../src/guideline/guideline";
import { guidelineProblems, loadGuideline } from "../../src/guideline/load";
import { catalogue, languages } from "../../src/messages";

type Draft = { -readonly [K in keyof Guideline]: Guideline[K] };

/** The facts of the error that a call gives after it was spoilt; null when it loads. */
function refusalOf(spoil: (call: Draft) => unknown): ErrorFacts | null {
  const call = structuredClone(guideline2026_2);
  const raw = spoil(call) ?? call;
  try {
    loadGuideline(raw);
    return null;
  } catch (thrown) {
    const error = asRosterCheckError(thrown);
    expect(error.code).toBe("bad-guideline");
    return error.facts;
  }
}

const clauseOf = (call: Draft, id: string): Guideline["clauses"][number] => call.clauses.find((clause) => clause.id === id)!;
const spoilClause = (id: string, change: object): ((call: Draft) => undefined) => (call) => {
  Object.assign(clauseOf(call, id), change);
};

describe("a broken call is refused with the name of the field", () => {
  test("the call as it is loads", () => expect(refusalOf(() => undefined)).toBeNull());

  test.each<[string, (call: Draft) => unknown, object]>([
    ["not a call at all", () => "2026-2", { field: "", problem: "wrongType" }],
    ["no title", (call) => ({ ...call, title: undefined }), { field: "title", problem: "missing" }],
    ["an empty title", (call) => ({ ...call, title: "" }), { field: "title", problem: "tooSmall" }],
    ["a severity that there is not", spoilClause("1.6-3-a", { severity: "fatal" }), { field: "clauses 1.6-3-a: severity", problem: "notAllowed", found: "fatal" }],
    ["a clause without quote", spoilClause("1.6-3-a", { quote: undefined }), { field: "clauses 1.6-3-a: quote", problem: "missing" }],
    ["a misspelt field", spoilClause("1.6-3-a", { parms: {} }), { field: "clauses 1.6-3-a", problem: "unknownField", found: "parms" }],
    ["a direction that there is not", spoilClause("1.6-3-a", { directions: ["1.8"] }), { field: "clauses 1.6-3-a: directions", problem: "unknownDirection", found: "1.8" }],
    ["a direction twice", spoilClause("1.6-3-a", { directions: ["1.6", "1.6"] }), { field: "clauses 1.6-3-a: directions", problem: "duplicate", found: "1.6" }],
    ["a reading that there is not", spoilClause("1.6-3-a", { readings: ["A99"] }), { field: "clauses 1.6-3-a: readings", problem: "unknownReading", found: "A99" }],
    ["a clause that is the same as a later one", spoilClause("1.2-4-a", { sameAs: "1.2-4-g" }), { field: "clauses 1.2-4-a: sameAs", problem: "unknownClause" }],
    ["params without a rule", spoilClause("G-0-b", { params: {} }), { field: "clauses G-0-b: params", problem: "paramsWithoutRule" }],
    ["the same clause twice", (call) => ({ ...call, clauses: [...call.clauses, call.clauses[0]] }), { field: "clauses", problem: "duplicate", found: "G-0-a" }],
    ["the same direction twice", (call) => ({ ...call, directions: [...call.directions, call.directions[0]] }), { field: "directions", problem: "duplicate", found: "1.1" }],
    ["a direction dropped but not from the totals", (call) => ({ ...call, directions: call.directions.map((one) => (one.code === "1.7" ? { ...one, projects: 4, fundsWan: 80 } : one)) }), { field: "totals: projects", problem: "wrongTotal", expected: 118, found: 117 }],
    ["money that is not projects times grant", (call) => ({ ...call, directions: call.directions.map((one) => (one.code === "1.7" ? { ...one, perProjectWan: 21 } : one)) }), { field: "directions 1.7: fundsWan", problem: "wrongTotal", expected: 100, found: 105 }],
    ["no date of publication", (call) => ({ ...call, published: "6 May" }), { field: "published", problem: "badFormat", found: "6 May" }],
    ["a window that closes before it opens", (call) => ({ ...call, window: { from: call.window.to, to: call.window.from } }), { field: "window: to", problem: "wrongWindow" }],
    ["recommendation before submission", (call) => ({ ...call, recommendBefore: "2026-06-01T17:00" }), { field: "recommendBefore", problem: "wrongWindow" }],
  ])("%s", (_, spoil, facts) => expect(refusalOf(spoil)).toMatchObject(facts));

  test.each(languages)("each problem has words in %s", (lang) => {
    const words = catalogue(lang);
    expect(guidelineProblems.filter((problem) => words[`finding.value.problem.${problem}`] === undefined)).toEqual([]);
  });
});
