import { asRosterCheckError, type ErrorFacts } from "../../src/errors";
import { sayProblem } from "../../src/findings/call-words";
import { guideline2026_2 } from "../../src/guideline";
import type { Guideline } from "../../src/guideline/guideline";
import { examine, guidelineProblems, loadGuideline } from "../../src/guideline/load";
import { catalogue, languages } from "../../src/messages";

type Draft = { -readonly [K in keyof Guideline]: Guideline[K] };

const spoilt = (spoil: (call: Draft) => unknown): unknown => {
  const call = structuredClone(guideline2026_2);
  return spoil(call) ?? call;
};

/** The facts of the error that a call gives after it was spoilt; null when it loads. */
function refusalOf(spoil: (call: Draft) => unknown): ErrorFacts | null {
  try {
    loadGuideline(spoilt(spoil));
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
const spoilDirection = (code: string, change: object): ((call: Draft) => unknown) => (call) => ({
  ...call,
  directions: call.directions.map((one) => (one.code === code ? { ...one, ...change } : one)),
});

const ofClause = (field: string) => ({ file: "clauses.json", part: "clauses", item: "1.6-3-a", field });

describe("a broken call is refused with the file, the clause and the field", () => {
  test("the call as it is loads", () => expect(refusalOf(() => undefined)).toBeNull());

  test.each<[string, (call: Draft) => unknown, object]>([
    ["not a call at all", () => "2026-2", { file: "call.json", problem: "wrongType" }],
    ["no title", (call) => ({ ...call, title: undefined }), { file: "call.json", field: "title", problem: "missing" }],
    ["an empty title", (call) => ({ ...call, title: "" }), { field: "title", problem: "tooSmall", expected: "text" }],
    ["a severity that there is not", spoilClause("1.6-3-a", { severity: "fatal" }), { ...ofClause("severity"), problem: "notAllowed", found: "fatal" }],
    ["a clause without quote", spoilClause("1.6-3-a", { quote: undefined }), { ...ofClause("quote"), problem: "missing" }],
    ["a clause without direction", spoilClause("1.6-3-a", { directions: [] }), { ...ofClause("directions"), problem: "tooSmall", expected: "list" }],
    ["a misspelt field", spoilClause("1.6-3-a", { parms: {} }), { ...ofClause(""), problem: "unknownField", found: ["parms"] }],
    ["a direction that there is not", spoilClause("1.6-3-a", { directions: ["1.8"] }), { ...ofClause("directions"), problem: "unknownDirection", found: "1.8" }],
    ["a direction twice", spoilClause("1.6-3-a", { directions: ["1.6", "1.6"] }), { ...ofClause("directions"), problem: "duplicate", found: "1.6" }],
    ["a reading that there is not", spoilClause("1.6-3-a", { readings: ["A99"] }), { ...ofClause("readings"), problem: "unknownReading", found: "A99" }],
    ["a reading of an answer that the clause does not take", spoilClause("1.6-3-a", { readings: [], readingOf: { late: "A01" } }), { ...ofClause("readingOf"), problem: "readingOfOther", found: "A01" }],
    ["a clause that is the same as a later one", spoilClause("1.6-3-a", { sameAs: "1.7-0-a" }), { ...ofClause("sameAs"), problem: "unknownClause" }],
    ["params without a rule", spoilClause("1.6-3-a", { rule: undefined }), { ...ofClause("params"), problem: "paramsWithoutRule" }],
    ["the same clause twice", (call) => ({ ...call, clauses: [...call.clauses, call.clauses[0]] }), { part: "clauses", item: "", problem: "duplicate", found: "G-0-a" }],
    ["the same direction twice", (call) => ({ ...call, directions: [...call.directions, call.directions[0]] }), { part: "directions", problem: "duplicate", found: "1.1" }],
    ["fewer projects than the totals say", spoilDirection("1.7", { projects: 4, fundsWan: 80 }), { file: "call.json", field: "totals.projects", problem: "wrongTotal", expected: 118, found: 117, more: 1 }],
    ["money that is not projects times grant", spoilDirection("1.7", { perProjectWan: 21 }), { file: "directions.json", item: "1.7", field: "fundsWan", problem: "wrongProduct", expected: 100, found: 105 }],
    ["a direction without money", spoilDirection("1.7", { fundsWan: 0 }), { item: "1.7", field: "fundsWan", problem: "tooSmall", expected: "positive" }],
    ["a country code in small letters", spoilDirection("1.7", { iso: "si" }), { item: "1.7", field: "iso", problem: "badFormat", expected: "iso" }],
    ["a word for a date", (call) => ({ ...call, published: "6 May" }), { field: "published", problem: "badFormat", expected: "day", found: "6 May" }],
    ["a day that does not exist", (call) => ({ ...call, published: "2026-02-30" }), { field: "published", problem: "badFormat", expected: "day" }],
    ["a window that closes before it opens", (call) => ({ ...call, window: { from: call.window.to, to: call.window.from } }), { field: "window.to", problem: "wrongWindow" }],
    ["recommendation before submission", (call) => ({ ...call, recommendBefore: "2026-06-01T17:00" }), { field: "recommendBefore", problem: "wrongWindow" }],
  ])("%s", (_, spoil, facts) => expect(refusalOf(spoil)).toMatchObject(facts));

  test("everything wrong is told at once, in the order of the parts", () => {
    const { problems, guideline } = examine(
      spoilt((call) => {
        Object.assign(clauseOf(call, "1.6-3-a"), { severity: "fatal", kind: "rule" });
        Object.assign(clauseOf(call, "G-0-a"), { directions: ["2.1"] });
        return { ...call, published: "soon" };
      }),
    );
    expect(guideline).toBeNull();
    expect(problems.map(({ item, field }) => `${item} ${field}`.trim())).toEqual(["published", "1.6-3-a kind", "1.6-3-a severity", "G-0-a directions"]);
  });

  test("sentences name where it stands, what stands there, what may stand there, and show what is right", () => {
    const [first] = examine(spoilt(spoilClause("1.6-3-a", { severity: "fatal" }))).problems;
    expect(sayProblem(first!, "zh-CN")).toBe("clauses.json，条款 1.6-3-a：“严重程度”（severity）不能写“fatal”。只能写：error、warning、info、review。例如：\"severity\": \"info\"");
    expect(sayProblem(first!, "en-US")).toBe("clauses.json, clause 1.6-3-a: “Severity” (severity) cannot be “fatal”. It may be: error, warning, info, review. For example: \"severity\": \"info\"");
    const [day] = examine(spoilt((call) => ({ ...call, published: "6 May" }))).problems;
    expect(sayProblem(day!, "zh-CN")).toBe("call.json：“发布日期”（published）写的是“6 May”，应该写成年-月-日，月和日都是两位，并且确有这一天。例如：\"published\": \"2026-05-06\"");
  });

  test.each(languages)("each problem has words in %s", (lang) => {
    const words = catalogue(lang);
    expect(guidelineProblems.filter((problem) => words[`guideline.problem.${problem}`] === undefined)).toEqual([]);
  });
});
