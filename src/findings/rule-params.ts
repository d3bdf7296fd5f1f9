import { z } from "zod";
import type { Lang } from "../messages";
import { message } from "../messages";
import type { Rule } from "../rules/rule";

/** The part of JSON Schema that rules' params come to. */
interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** What a rule takes, in words: each param, whether it must be there, and what may stand in it. */
export function paramsInWords(rule: Rule, lang: Lang): string {
  return objectWords(shapeOf(rule), lang);
}

/** The names that may stand at a place of a rule's params. */
export function paramNames(rule: Rule, path: readonly PropertyKey[]): readonly string[] {
  let shapes: readonly Shape[] = choices(shapeOf(rule));
  for (const step of path) {
    shapes = shapes.flatMap((shape) => {
      const inner = typeof step === "number" ? (shape.items ?? shape.prefixItems?.[step]) : shape.properties?.[String(step)];
      return inner === undefined ? [] : choices(inner);
    });
  }
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}

/** Custom checks (the name of a column) have no shape of their own. */
function shapeOf(rule: Rule): Shape {
  return z.toJSONSchema(rule.params, { unrepresentable: "any", io: "input" }) as Shape;
}

function choices(shape: Shape): readonly Shape[] {
  return shape.anyOf ?? shape.oneOf ?? [shape];
}

function objectWords(shape: Shape, lang: Lang): string {
  const several = shape.anyOf ?? shape.oneOf;
  if (several !== undefined) return several.map((one) => objectWords(one, lang)).join(message(lang, "guideline.param.or"));
  const fields = Object.entries(shape.properties ?? {});
  if (fields.length === 0) return message(lang, "guideline.param.none");
  return fields
    .map(([name, inner]) => {
      const need = shape.required?.includes(name) === true ? "required" : "optional";
      return message(lang, `guideline.param.${need}`, { name, what: words(inner, lang) });
    })
    .join(message(lang, "guideline.param.and"));
}

function words(shape: Shape, lang: Lang): string {
  const say = (what: string, facts: Readonly<Record<string, string>> = {}): string => message(lang, `guideline.param.${what}`, facts);
  if (shape.const !== undefined) return say("oneOf", { values: String(shape.const) });
  if (shape.enum !== undefined) return say("oneOf", { values: shape.enum.map(String).join(say("values")) });
  const several = shape.anyOf ?? shape.oneOf;
  if (several !== undefined) return several.map((one) => words(one, lang)).join(say("or"));
  if (shape.prefixItems !== undefined) return say("list", { what: shape.prefixItems.map((one) => words(one, lang)).join(say("values")) });
  if (shape.type === "array") return say("list", { what: words(shape.items ?? {}, lang) });
  if (shape.type === "object") return say("block", { what: objectWords(shape, lang) });
  if (shape.type === "string") return say(shape.format === "date" ? "day" : "text");
  if (shape.type === "integer" || shape.type === "number" || shape.type === "boolean") return say(shape.type);
  return say("column");
}
