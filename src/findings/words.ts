import { asRosterCheckError, type RosterCheckError } from "../errors";
import { hasMessage, message, type Lang } from "../messages";
import type { CallProblem } from "../guideline/problem";
import type { Fact } from "../rules/rule";
import { sayProblem } from "./call-words";
import type { ErrorJson } from "./contract";
import type { Words } from "./result";

/**
 * Words in a language. Facts are written as a person says them: a column key under `field` or `fields` is
 * the column's name, a fact for which the catalogue has `finding.value.<fact>.<code>` is what stands there.
 */
export function renderWords(lang: Lang, { key, facts }: Words): string {
  return message(lang, key, spoken(lang, facts));
}

/** The name of a column that is understood ("birthDate" → 出生日期). */
export function fieldLabel(lang: Lang, field: string): string {
  const key = `finding.field.${field}`;
  return hasMessage(key) ? message(lang, key) : field;
}

/** An error in words: what is wrong and what to do. */
export function errorToJson(thrown: unknown, lang: Lang): ErrorJson {
  const error = asRosterCheckError(thrown);
  const facts = errorFacts(lang, error);
  return {
    schema: 1,
    error: {
      code: error.code,
      message: message(lang, `error.${error.code}`, facts),
      hint: message(lang, `error.${error.code}.hint`, facts),
    },
  };
}

/** The facts as the words need them; what is wrong with a call's data is a sentence of its own. */
function errorFacts(lang: Lang, error: RosterCheckError): Readonly<Record<string, Fact>> {
  const { facts } = error;
  if (error.code !== "bad-guideline" || facts["problem"] === undefined) return spoken(lang, facts);
  return { field: sayProblem(facts as unknown as CallProblem, lang, Number(facts["more"] ?? 0)) };
}

function spoken(lang: Lang, facts: Readonly<Record<string, Fact>>): Readonly<Record<string, Fact>> {
  const said: Record<string, Fact> = {};
  for (const [name, fact] of Object.entries(facts)) said[name] = sayFact(lang, name, fact);
  return said;
}

function sayFact(lang: Lang, name: string, fact: Fact): Fact {
  if (typeof fact === "string") return sayCode(lang, name, fact);
  return Array.isArray(fact) ? fact.map((item: string) => sayCode(lang, name, item)) : fact;
}

function sayCode(lang: Lang, name: string, code: string): string {
  if (name === "field" || name === "fields") return fieldLabel(lang, code);
  const key = `finding.value.${name}.${code}`;
  return hasMessage(key) ? message(lang, key) : code;
}
