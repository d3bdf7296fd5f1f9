import { fieldLabel, renderWords } from "../../src/findings/words";
import { catalogue, languages } from "../../src/messages";
import { fieldKinds } from "../../src/roster/field";
import fields from "../../src/roster/fields.json";
import { reviewReasons } from "../../src/rules/rule";

const dataRules = [
  "data-missing-column", "data-unreadable-date", "data-unreadable-value", "data-impossible-date", "data-id-checksum", "data-id-conflict",
  "data-number-lost-digits", "data-duplicate-person", "data-same-id-two-names", "data-credit-code", "data-unknown-direction",
  "data-unknown-title", "data-missing-cell",
];

describe.each(languages)("in %s", (lang) => {
  const words = catalogue(lang);

  test("every column that is understood has a name", () => {
    expect(Object.keys(fieldKinds).filter((field) => words[`finding.field.${field}`] === undefined)).toEqual([]);
  });

  test("every fault of the data has a sentence and a heading", () => {
    expect(dataRules.flatMap((rule) => [`data.${rule}`, `data.${rule}.title`]).filter((key) => words[key] === undefined)).toEqual([]);
  });

  test("every reason for a doubt has words", () => {
    expect(reviewReasons.filter((reason) => words[`finding.reason.${reason}`] === undefined)).toEqual([]);
  });
});

test("the Chinese names of columns are those of the field table", () => {
  for (const { key, zh } of fields) expect([key, fieldLabel("zh-CN", key)]).toEqual([key, zh]);
});

test("the English names are English", () => {
  expect(Object.keys(fieldKinds).filter((field) => /\p{Script=Han}/u.test(fieldLabel("en-US", field)))).toEqual([]);
});

describe("facts are written as a person says them", () => {
  const facts = { fields: ["birthDate", "idNumber"], clauses: ["1.6-3-a"], count: 1, sheets: ["名册"] };
  test("columns by name, lists joined as the language does", () => {
    const key = "data.data-missing-column.any";
    expect(renderWords("zh-CN", { key, facts })).toContain("“出生日期、证件号码”");
    expect(renderWords("en-US", { key, facts })).toContain("“Date of birth, Identity number”");
    expect(renderWords("en-US", { key, facts })).toContain("1 requirement cannot");
  });

  test("what is not a code stays as it is", () => {
    expect(fieldLabel("zh-CN", "家庭住址")).toBe("家庭住址");
  });
});
