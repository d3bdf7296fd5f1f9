import type { ConditionalFormat } from "../../workbook/file/document";
import type { Area } from "../../roster/address";
import { shown, textOf, wholeOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { HostObject, TypeTable } from "../members";
import type { Bound } from "../session";
import type { Json } from "../wire";
import { requireUnprotected } from "../writing";
import { beginDraft, conditionalFormatsOf, conditionalOf, describe, removeConditional } from "../conditional";

type Collection = Bound<"ConditionalFormatCollection">;

function touching({ session, sheet, area }: Collection): readonly ConditionalFormat[] {
  const meets = (other: Area): boolean =>
    other.top <= area.bottom && other.bottom >= area.top && other.left <= area.right && other.right >= area.left;
  return conditionalFormatsOf(session, sheet).filter(({ areas }) => areas.some(meets));
}

function items(self: Collection): readonly HostObject[] {
  return touching(self).map(({ id }) => self.session.object("ConditionalFormat", { sheet: self.sheet, id }));
}

/** A format's id is its place in the order of priority, as in Excel: it changes when another one goes. */
function byPlace(self: Collection, key: Json): HostObject {
  const found = conditionalFormatsOf(self.session, self.sheet)[Number(key)];
  if (found === undefined || !touching(self).some(({ id }) => id === found.id)) {
    throw itemNotFound(`conditional format ${shown(key)}`);
  }
  return self.session.object("ConditionalFormat", { sheet: self.sheet, id: found.id });
}

/** `Excel.ConditionalFormatCollection` of a range: the formats that touch it, highest priority first. */
export const conditionalFormatCollection: TypeTable<Collection> = {
  type: "ConditionalFormatCollection",
  items,
  item: byPlace,
  methods: {
    Add: {
      since: 6,
      call: (self, [type]) => {
        const wanted = textOf(type, "type");
        if (wanted !== "Custom") throw new HostError("NotImplemented", `This stand-in for Excel adds formula rules only, not ${wanted}.`);
        if (!self.bounded) throw invalidArgument("a conditional format needs a bounded range here");
        requireUnprotected(self.session.sheet(self.sheet));
        const id = beginDraft(self.session, self.sheet, self.area);
        return self.session.object("ConditionalFormat", { sheet: self.sheet, id });
      },
    },
    GetCount: { since: 6, call: (self) => items(self).length },
    GetItemAt: {
      since: 6,
      call: (self, [index]) => {
        const found = items(self)[wholeOf(index, "index")];
        if (found === undefined) throw itemNotFound(`conditional format at ${shown(index)}`);
        return found;
      },
    },
  },
};

const types: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsText: "ContainsText",
};

type Self = Bound<"ConditionalFormat">;

/** Place in the order of priority; a rule that is still being described stands before all others. */
function place(self: Self): number {
  const { id } = conditionalOf(self);
  return Math.max(0, self.session.sheet(self.sheet).conditionalFormats.findIndex((format) => format.id === id));
}

function typeOf(self: Self): string {
  return types[conditionalOf(self).type] ?? "PresetCriteria";
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormat: TypeTable<Self> = {
  type: "ConditionalFormat",
  identity: (self) => ({ Id: String(place(self)) }),
  scalars: {
    Id: { since: 6, get: (self) => String(place(self)) },
    Priority: { since: 6, get: place },
    StopIfTrue: { since: 6, get: (self) => conditionalOf(self).stopIfTrue },
    Type: { since: 6, get: typeOf },
  },
  navigations: {
    Custom: {
      since: 6,
      get: (self) => {
        if (typeOf(self) !== "Custom") throw new HostError("InvalidOperation", "The conditional format has no formula rule.");
        return self.session.object("CustomConditionalFormat", { sheet: self.sheet, id: self.id });
      },
    },
    CustomOrNullObject: {
      since: 6,
      get: (self) => (typeOf(self) === "Custom" ? self.session.object("CustomConditionalFormat", { sheet: self.sheet, id: self.id }) : null),
    },
  },
  methods: {
    Delete: {
      since: 6,
      call: (self) => {
        const home = self.session.sheet(self.sheet);
        requireUnprotected(home);
        removeConditional(self, home);
        self.session.changed({ kind: "sheet", sheet: self.sheet });
        return undefined;
      },
    },
    GetRange: {
      since: 6,
      call: (self) => {
        const { areas } = conditionalOf(self);
        const [only] = areas;
        if (only === undefined || areas.length > 1) throw new HostError("InvalidOperation", "The format covers several ranges.");
        return self.session.object("Range", { sheet: self.sheet, area: only, bounded: true });
      },
    },
    GetRanges: { since: 9, call: (self) => self.session.object("RangeAreas", { sheet: self.sheet, areas: conditionalOf(self).areas }) },
  },
};

/** `Excel.CustomConditionalFormat`. */
export const customConditionalFormat: TypeTable<Bound<"CustomConditionalFormat">> = {
  type: "CustomConditionalFormat",
  navigations: {
    Format: { since: 6, get: ({ session, sheet, id }) => session.object("ConditionalRangeFormat", { sheet, id }) },
    Rule: { since: 6, get: ({ session, sheet, id }) => session.object("ConditionalFormatRule", { sheet, id }) },
  },
};

/** `Excel.ConditionalFormatRule`: its formula is that of the range's first cell, with "=". */
export const conditionalFormatRule: TypeTable<Bound<"ConditionalFormatRule">> = {
  type: "ConditionalFormatRule",
  scalars: {
    Formula: {
      since: 6,
      get: (self) => `=${conditionalOf(self).formula ?? ""}`,
      put: (self, value) => {
        const formula = textOf(value, "formula");
        if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument("formula");
        describe(self, { formula: formula.slice(1) });
      },
    },
  },
};
