/** { rule: { "a.title": "…" } } → { "rule.a.title": "…" }. */
export function flatten(parts: Readonly<Record<string, Readonly<Record<string, string>>>>): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [part, texts] of Object.entries(parts)) {
    for (const [key, text] of Object.entries(texts)) all[`${part}.${key}`] = text;
  }
  return all;
}
