import { guidelines } from "../guideline";
import { at } from "../guideline/issue";
import type { CallProblem } from "../guideline/problem";
import { hasMessage, message, type Lang, type MessageFact } from "../messages";
import { ruleById } from "../rules";
import { paramsInWords } from "./rule-params";

/** Problems whose words are helped by an example of what is right. */
const exemplified: ReadonlySet<string> = new Set(["missing", "wrongType", "notAllowed", "tooSmall", "tooBig", "badFormat", "unknownField"]);
/** What the words are told where there is nothing to tell. */
const nothing = "none";

/** What is wrong with a call's data as a sentence: where, what, what may stand there, and an example that is right. */
export function sayProblem(problem: CallProblem, lang: Lang, more = 0): string {
  const say = (key: string, facts: Readonly<Record<string, MessageFact>> = {}): string => message(lang, `guideline.${key}`, facts);
  const { item, line, file, part, rule } = problem;
  const inFile = line > 0 ? say("place.line", { file, line }) : say("place.file", { file });
  const place = item === "" ? inFile : say(`place.${part}`, { place: inFile, item: item.startsWith("#") ? say("nth", { n: item.slice(1) }) : item });
  let what = say(`problem.${problem.problem}`, {
    field: fieldInWords(problem, lang),
    found: orNone(problem.found),
    expected: expectedInWords(problem, lang),
  });
  const bound = ruleById(rule);
  if (bound !== undefined) what = say("takes", { what, rule, params: paramsInWords(bound, lang) });
  const example = exemplified.has(problem.problem) ? exampleOf(problem) : null;
  if (example !== null) what = say("example", { what, example });
  const sentence = say("sentence", { place, what });
  return more === 0 ? sentence : say("more", { what: sentence, more });
}

/** “严重程度”（severity）; params › all › 第 1 项 › any. */
export function fieldInWords({ part, item, field }: Pick<CallProblem, "part" | "item" | "field">, lang: Lang): string {
  if (field === "" && item !== "") return message(lang, "guideline.field.item");
  if (field === "") return part === "call" ? message(lang, "guideline.field.file") : labelled(lang, "call", part, part);
  const steps = field.split(".");
  const path = steps.map((step) => (/^#\d+$/.test(step) ? message(lang, "guideline.nth", { n: step.slice(1) }) : step)).join(message(lang, "guideline.step"));
  return labelled(lang, part, steps[0] ?? "", path);
}

function labelled(lang: Lang, part: string, name: string, path: string): string {
  const key = `guideline.field.${part}.${name}`;
  return hasMessage(key) ? message(lang, "guideline.field.named", { label: message(lang, key), field: path }) : message(lang, "guideline.field.plain", { field: path });
}

function expectedInWords({ problem, expected }: CallProblem, lang: Lang): MessageFact {
  const prefix = problem === "wrongType" ? "type" : problem === "badFormat" ? "format" : null;
  if (prefix === null || typeof expected !== "string") return orNone(expected);
  const key = `guideline.${prefix}.${expected}`;
  return message(lang, hasMessage(key) ? key : `guideline.${prefix}.other`);
}

function orNone(value: CallProblem["found"]): MessageFact {
  return value === "" || (Array.isArray(value) && value.length === 0) ? nothing : value;
}

/**
 * What is right, from a call that the product carries: the shortest value of the same field, for params those
 * of a clause of the same rule. Null where there is none.
 */
export function exampleOf({ part, field, rule, item, problem }: CallProblem): string | null {
  const [call] = guidelines;
  if (call === undefined || (problem === "unknownField" && rule === "")) return null;
  if (rule !== "") return shortest(call.clauses.flatMap((clause) => (clause.rule === rule ? [`"params": ${JSON.stringify(clause.params ?? {})}`] : [])));
  const path = field.split(".").filter((step) => step !== "");
  const name = path.at(-1);
  if (name === undefined || name.startsWith("#")) return null;
  const list: unknown = part === "call" ? [call] : item === "" ? [] : at(call, [part]);
  if (!Array.isArray(list)) return null;
  const values = list.map((one: unknown) => at(one, path)).filter((value) => value !== undefined);
  return shortest(values.map((value) => `"${name}": ${JSON.stringify(value)}`));
}

function shortest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length < best.length ? text : best), null);
}
