import { errorCodes, RosterCheckError, type ErrorFacts } from "../../src/errors";
import { errorToJson } from "../../src/findings/words";
import { hasMessage, languages } from "../../src/messages";

/** Facts that those who throw the error always give. */
const facts: ErrorFacts = { file: "名册.xlsx", sheet: "名册", sheets: ["名册", "名册二"], detail: "…", n: 120, most: 100, field: "clauses 1.6-3-a: severity", direction: "1.8", directions: ["1.1", "1.2"], column: "F", columns: ["F", "G"] };

test.each(errorCodes)("%s has a sentence and says what to do, in both languages", (code) => {
  expect(hasMessage(`error.${code}`)).toBe(true);
  expect(hasMessage(`error.${code}.hint`)).toBe(true);
  for (const lang of languages) {
    const { error } = errorToJson(new RosterCheckError(code, facts), lang);
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/[{}]/);
    expect(error.hint).not.toBe(error.message);
  }
});
