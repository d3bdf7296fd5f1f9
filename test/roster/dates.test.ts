import { formatInterval } from "../../src/roster/calendar";
import { readDate } from "../../src/roster/cells/date";
import { foldText } from "../../src/roster/text";
import cases from "./dates.json";

describe("a date cell reads as a person would read it", () => {
  test.each(cases.map((c) => [String(c.raw), c] as const))("%s", (_, c) => {
    const numberFormat = "numfmt" in c && typeof c.numfmt === "string" ? c.numfmt : "General";
    const outcome = readDate({
      cell: { kind: typeof c.raw === "number" ? "number" : "text", value: c.raw, numberFormat, formula: false },
      text: foldText(String(c.raw)),
      date1904: "date1904" in c && c.date1904,
      header: "出生日期",
      birth: true,
      directions: [],
      moneyUnit: null,
    });
    expect(outcome.state === "value" ? formatInterval(outcome.value) : null).toBe(c.expect);
  });
});
