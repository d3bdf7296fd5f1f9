import { z } from "zod";
import { openStore, storedPart, withPart } from "../../src/findings/store";

const settings = z.strictObject({ lang: z.string() });

test("nothing yet is an open, empty store", () => {
  expect(openStore(null)).toEqual({ state: "open", parts: {} });
  expect(storedPart(openStore(null), "settings", settings)).toBeNull();
});

test("one part is changed, every other stays, known or not", () => {
  const text = '{"version":1,"later":{"deep":[1,null]},"settings":{"lang":"en-US"}}';
  const changed = withPart(text, "mapping", { x: {} });
  expect(JSON.parse(changed ?? "")).toEqual({ version: 1, later: { deep: [1, null] }, settings: { lang: "en-US" }, mapping: { x: {} } });
  expect(withPart(changed, "mapping", null)).toBe(text);
  expect(storedPart(openStore(changed), "settings", settings)).toEqual({ lang: "en-US" });
});

test("a store that loses its last part is gone", () => {
  expect(withPart(withPart(null, "signOffs", []), "signOffs", null)).toBeNull();
  expect(withPart(null, "signOffs", null)).toBeNull();
});

test("a part of another shape reads as none and is kept while others change", () => {
  const text = '{"version":1,"settings":{"lang":7}}';
  expect(storedPart(openStore(text), "settings", settings)).toBeNull();
  expect(withPart(text, "lastRun", 1)).toBe('{"version":1,"settings":{"lang":7},"lastRun":1}');
});

test("a newer version is told from damage, and neither is read nor overwritten", () => {
  expect(openStore('{"version":2,"settings":{"lang":"en-US"}}')).toEqual({ state: "newer", version: 2 });
  for (const text of ["", "{", "null", "[]", "7", "{}", '{"version":0}', '{"version":"1"}']) expect(openStore(text)).toEqual({ state: "damaged" });
  for (const text of ['{"version":2,"settings":{"lang":"en-US"}}', "{"]) {
    expect(storedPart(openStore(text), "settings", settings)).toBeNull();
    expect(() => withPart(text, "mapping", {})).toThrow(expect.objectContaining({ code: "store-unreadable" }));
  }
});
