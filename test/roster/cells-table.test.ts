import { formatInterval } from "../../src/roster/calendar";
import { canonical } from "../../src/roster/cells";
import type { CellValues, Measure } from "../../src/roster/values";
import type { TestCell } from "./grid-of";
import { reads } from "./reads";
import table from "./cells-table.json";

/** What a cell of a kind, under a header, is read as: a value and how it is shown, nothing, or a problem. */
interface Line {
  readonly kind: string;
  readonly cell: unknown;
  readonly header?: string;
  readonly measure?: Measure;
  readonly value?: unknown;
  readonly shown?: string;
  readonly note?: string;
  readonly problem?: string;
}

const named = (table as readonly Line[]).map((line) => [`${line.kind} ${JSON.stringify(line.cell)}${line.header === undefined ? "" : ` under ${line.header}`}${line.measure === undefined ? "" : ` in a ${line.measure}`}`, line] as const);

test.each(named)("%s", (_, { kind, cell, header = "", measure, ...expected }) => {
  expect(told(reads(kind as keyof CellValues, cell as TestCell, header, measure))).toEqual(expected);
});

function told(outcome: ReturnType<typeof reads>): Readonly<Record<string, unknown>> {
  if (outcome.state === "unreadable") return { problem: outcome.problem };
  if (outcome.state === "empty") return { says: "empty" };
  const { value, note } = outcome;
  return { ...(typeof value !== "object" ? { value } : { ...dated(value), shown: canonical(value) }), ...(note !== null && { note }) };
}

/** Days are counted from 1970: they are told as dates, and a period as its two dates and its months. */
function dated(value: object): { readonly value?: unknown } {
  if ("from" in value || "day" in value) return {};
  if (!("months" in value)) return { value };
  const { start, end, months } = value as CellValues["period"];
  return { value: [start && formatInterval(start), end && formatInterval(end), months] };
}

test("no line stands twice", () => {
  const keys = named.map(([name]) => name);
  expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
});
