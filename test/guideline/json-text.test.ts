import fc from "fast-check";
import { asRosterCheckError } from "../../src/errors";
import { readJsonText } from "../../src/guideline/json-text";

const read = (text: string): unknown => readJsonText(text, "clauses.json", "clauses").value;

function faultOf(text: string): unknown {
  try {
    read(text);
    return null;
  } catch (thrown) {
    const { problem, line, found } = asRosterCheckError(thrown).facts;
    return [problem, line, found];
  }
}

describe("JSON as people type it", () => {
  test.each([
    ["a comma after the last entry", '{\n"a": 1,\n}', ["trailingComma", 3, "}"]],
    ["a comma after the last item", "[1,\n2,\n]", ["trailingComma", 3, "]"]],
    ["no comma between entries", '{\n"a": 1\n"b": 2}', ["missingComma", 3, '"']],
    ["no comma between items", "[{}\n{}]", ["missingComma", 2, "{"]],
    ["Chinese quotation marks", '{“a”: 1}', ["fullWidth", 1, "“"]],
    ["a Chinese comma", '{"a": 1，"b": 2}', ["fullWidth", 1, "，"]],
    ["a Chinese colon", '{"a"：1}', ["fullWidth", 1, "："]],
    ["a text over two lines", '{"a": "one\ntwo"}', ["unclosedText", 1, '"one']],
    ["a file cut off", '{"a": [1, 2', ["ended", 1, ""]],
    ["an empty file", "", ["ended", 1, ""]],
    ["a word without quotation marks", '{"a": error}', ["unexpected", 1, "e"]],
    ["something after the end", "{}\n}", ["unexpected", 2, "}"]],
    ["a key twice", '{"a": 1,\n"a": 2}', ["duplicateKey", 2, "a"]],
    ["braces without end", "[".repeat(100), ["unexpected", 1, "["]],
  ])("%s is told with its line", (_, text, fault) => expect(faultOf(text)).toEqual(fault));

  test("Chinese marks within texts and Notepad's byte order mark are no faults", () => {
    expect(read('\uFEFF{"a": "“甲”，乙：丙"}\r\n')).toEqual({ a: "“甲”，乙：丙" });
  });

  test("lines of keys and items", () => {
    const { value, lines } = readJsonText('{\n"a": [\n1,\n2\n]\n}', "call.json", "call");
    expect(lines.get(value as object)?.get("a")).toBe(2);
    expect(lines.get((value as { a: object }).a)?.get(1)).toBe(4);
  });

  test("whatever JSON writes is read as JSON reads it", () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(read(text)).toEqual(JSON.parse(text));
    }));
  });

  test("what JSON refuses is refused, and nothing but repeated keys besides", () => {
    const pieces = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"b"', "1", "-", "01", ".5", "1e3", "true", "nul", "\\", '"', " ", "\n");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const fault = faultOf(text);
      let refused = false;
      try {
        JSON.parse(text);
      } catch {
        refused = true;
      }
      if (fault === null || (fault as string[])[0] !== "duplicateKey") expect(fault !== null).toBe(refused);
    }), { numRuns: 2000 });
  });
});
