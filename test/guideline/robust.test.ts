import path from "node:path";
import fc from "fast-check";
import { RosterCheckError } from "../../src/errors";
import { lintCall, openCall } from "../../src/findings/call-check";
import { sayProblem } from "../../src/findings/call-words";
import { levelOf } from "../../src/guideline/problem";
import { languages } from "../../src/messages";
import { callTexts } from "./texts";

const later = callTexts(path.join(__dirname, "../fixtures/call-2027-x"));
const files = ["call.json", "directions.json", "units.json", "readings.json", "clauses.json"];
const junk = fc.constantFrom<unknown>(null, "", "x", "constructor", 0, -1, 1.5, true, [], {}, [null], ["1.9"], { rule: "x" }, { from: 3 });

/** Every place of a JSON value. */
function places(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inner = Array.isArray(value) ? [...value.keys()] : typeof value === "object" && value !== null ? Object.keys(value) : [];
  return [at, ...inner.flatMap((key) => places(Reflect.get(value as object, key), [...at, key]))];
}

function put(value: unknown, at: readonly (string | number)[], what: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return what;
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  Reflect.set(copy, key, put(Reflect.get(copy, key), rest, what));
  return copy;
}

test("whatever stands where in a file: it is told in sentences or does no harm, and check refuses exactly what lint calls an error of the data", () => {
  const spots = files.flatMap((file) => places(JSON.parse(later.get(file)!)).map((at) => ({ file, at })));
  fc.assert(
    fc.property(fc.constantFrom(...spots), junk, ({ file, at }, what) => {
      const texts = new Map(later).set(file, JSON.stringify(put(JSON.parse(later.get(file)!), at, what)));
      const problems = lintCall(texts);
      for (const problem of problems) {
        for (const lang of languages) expect(sayProblem(problem, lang)).toMatch(/^[^{]*\.json[^]*[。.\]}"\d]$/);
      }
      const errors = problems.filter((one) => levelOf(one.problem) === "error" && one.problem !== "misquoted");
      let refused = false;
      try {
        openCall(texts);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(RosterCheckError);
        refused = true;
      }
      expect([file, at, what, refused]).toEqual([file, at, what, errors.length > 0]);
    }),
    { numRuns: 60 },
  );
});
