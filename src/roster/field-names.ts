import { fieldKinds, type FieldKey } from "./field";
import table from "./fields.json";
import { headerKey, levelOf, matchHeader } from "./headers";
import { similarity } from "./similarity";

/** Every field that a column can be taken for, in the order of the field table. */
export const allFields: readonly FieldKey[] = table.flatMap(({ key }) => (isField(key) ? [key] : []));

function isField(key: string): key is FieldKey {
  return Object.hasOwn(fieldKinds, key);
}

/** Whom or what a field speaks of: how a list of all fields is parted. */
export const fieldGroups = ["person", "project", "leader", "foreign", "visit"] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** The group that a field belongs to. */
export function groupOf(key: FieldKey): FieldGroup {
  if (/^leader(?!$)/.test(key)) return "leader";
  if (key.startsWith("foreign")) return "foreign";
  return levelOf(key);
}

/** Everything that a user may type to find a field: its key, Chinese name and known headers. */
export function wordsOf(key: FieldKey): readonly string[] {
  const entry = table.find((one) => one.key === key);
  return entry === undefined ? [key] : [key, entry.zh, ...entry.headers, ...entry.headersEn];
}

/** The fields that a text names: by key ("birthDate"), Chinese name or a known header; several where it has several meanings. */
export function fieldsNamed(text: string): readonly FieldKey[] {
  const wanted = text.trim().toLowerCase();
  const byKey = allFields.filter((key) => key.toLowerCase() === wanted);
  if (byKey.length > 0) return byKey;
  const byName = table.flatMap(({ key, zh }) => (isField(key) && headerKey(zh) === headerKey(text) ? [key] : []));
  return byName.length > 0 ? byName : (matchHeader([text], false)?.candidates ?? []);
}

/** The texts most like this one, best first, at most five. */
export function nearest(text: string, names: readonly string[]): readonly string[] {
  const wanted = headerKey(text);
  const score = (name: string): number => {
    const key = headerKey(name);
    const inside = wanted !== "" && key !== "" && (key.includes(wanted) || wanted.includes(key)) ? 0.5 : 0;
    return similarity(wanted, key) + inside;
  };
  return names
    .map((name) => ({ name, score: score(name) }))
    .filter((one) => one.score >= 0.34)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ name }) => name);
}

/** Fields whose key, Chinese name or one of whose headers is like the text. */
export function nearFields(text: string): readonly FieldKey[] {
  const owners = new Map<string, FieldKey>();
  for (const { key, zh, headers } of table) if (isField(key)) for (const name of [key, zh, ...headers]) if (!owners.has(name)) owners.set(name, key);
  return [...new Set(nearest(text, [...owners.keys()]).flatMap((name) => owners.get(name) ?? []))];
}
