import { areaAddress } from "../../roster/address";
import type { SheetValidation } from "../../workbook/file/document";
import { flagOf, numberOf, recordOf, shown, textOf } from "../args";
import { HostError, invalidArgument } from "../host-error";
import type { Argument, TypeTable } from "../members";
import type { Bound } from "../session";
import type { Json } from "../wire";
import { requireCells, requireUnprotected } from "../writing";

type Self = Bound<"DataValidation">;

/** Excel's limits: the values of a list, a title, the text of a prompt and of an alert. */
const longest = { source: 255, title: 32, prompt: 255, alert: 225 } as const;

const none: SheetValidation = { areas: [], type: "none", operator: "between", formulas: [], prompt: null, alert: null };

/** The validation of exactly these cells. */
function current({ session, sheet, area }: Self): SheetValidation | null {
  const address = areaAddress(area);
  return session.sheet(sheet).validations.find(({ areas }) => areas.length === 1 && areas.every((own) => areaAddress(own) === address)) ?? null;
}

function change(self: Self, changed: Partial<SheetValidation>): void {
  const { session, sheet, area } = self;
  requireCells(area, self.bounded);
  const home = session.sheet(sheet);
  requireUnprotected(home);
  const before = current(self);
  const overlaps = home.validations.some((other) => other.areas.some((own) => own.top <= area.bottom && own.bottom >= area.top && own.left <= area.right && own.right >= area.left));
  if (before === null && overlaps) throw new HostError("NotImplemented", "This stand-in for Excel does not cut validations.");
  home.removeValidation(area);
  home.addValidation({ ...(before ?? none), ...changed, areas: [area] });
  session.changed({ kind: "sheet", sheet });
}

function limited(value: Json | undefined, what: string, most: number): string {
  const text = textOf(value, what);
  if (text.length > most) throw invalidArgument(`${what} of more than ${most} characters`);
  return text;
}

const compared = { wholeNumber: "whole", decimal: "decimal", date: "date", textLength: "textLength" } as const;

/** A formula without its "="; a number stands for itself. */
function formulaOf(value: Json | undefined, what: string): string {
  if (typeof value === "number") return String(numberOf(value, what));
  const text = textOf(value, what);
  if (!text.startsWith("=")) throw new HostError("NotImplemented", `This stand-in for Excel takes ${what} as a formula.`);
  return text.slice(1);
}

function setRule(self: Self, value: Argument): void {
  const told = Object.entries(recordOf(value, "rule")).filter(([, one]) => one !== null);
  const [name, raw] = told[0] ?? [];
  if (name === undefined || told.length !== 1) throw invalidArgument("rule");
  const rule = recordOf(raw, name);
  if (name === "list") {
    flagOf(rule["inCellDropDown"], "inCellDropDown");
    const source = limited(rule["source"], "source", longest.source);
    change(self, { type: "list", formulas: [source.startsWith("=") ? source.slice(1) : `"${source}"`] });
  } else if (name === "custom") change(self, { type: "custom", formulas: [formulaOf(rule["formula"], "formula")] });
  else {
    const type = Object.hasOwn(compared, name) ? compared[name as keyof typeof compared] : undefined;
    if (type === undefined || rule["operator"] !== "Between") throw new HostError("NotImplemented", `This stand-in for Excel does not know this validation: ${name} ${shown(rule["operator"])}.`);
    change(self, { type, formulas: [formulaOf(rule["formula1"], "formula1"), formulaOf(rule["formula2"], "formula2")] });
  }
}

function ruleOf(self: Self): Json {
  const { type, formulas } = current(self) ?? none;
  const [formula1 = "", formula2 = ""] = formulas.map((formula) => `=${formula}`);
  if (type === "list") return { list: { inCellDropDown: true, source: /^="(.*)"$/.exec(formula1)?.[1] ?? formula1 } };
  if (type === "custom") return { custom: { formula: formula1 } };
  const name = Object.entries(compared).find(([, stored]) => stored === type)?.[0];
  return name === undefined ? {} : { [name]: { formula1, formula2, operator: "Between" } };
}

const types: Readonly<Record<string, string>> = { list: "List", date: "Date", whole: "WholeNumber", decimal: "Decimal", textLength: "TextLength", custom: "Custom", time: "Time" };

/** `Excel.DataValidation` of a range: one for all of its cells, so far as this product sets it. */
export const dataValidation: TypeTable<Self> = {
  type: "DataValidation",
  scalars: {
    ErrorAlert: {
      since: 8,
      get: (self) => {
        const alert = current(self)?.alert ?? null;
        return alert === null ? null : { showAlert: true, style: alert.style === "stop" ? "Stop" : "Warning", title: alert.title, message: alert.text };
      },
      put: (self, value) => {
        const { style, title, message } = recordOf(value, "errorAlert");
        if (style !== "Stop" && style !== "Warning") throw invalidArgument("errorAlert.style");
        change(self, { alert: { style: style === "Stop" ? "stop" : "warning", title: limited(title, "errorAlert.title", longest.title), text: limited(message, "errorAlert.message", longest.alert) } });
      },
    },
    Prompt: {
      since: 8,
      get: (self) => {
        const prompt = current(self)?.prompt ?? null;
        return prompt === null ? null : { showPrompt: true, title: prompt.title, message: prompt.text };
      },
      put: (self, value) => {
        const { title, message } = recordOf(value, "prompt");
        change(self, { prompt: { title: limited(title, "prompt.title", longest.title), text: limited(message, "prompt.message", longest.prompt) } });
      },
    },
    Rule: { since: 8, get: ruleOf, put: setRule },
    Type: { since: 8, get: (self) => types[current(self)?.type ?? "none"] ?? "None" },
  },
};
