import { colourOf } from "../args";
import { conditionalOf, describe } from "../conditional";
import type { TypeTable } from "../members";
import type { Bound } from "../session";

/** `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormat: TypeTable<Bound<"ConditionalRangeFormat">> = {
  type: "ConditionalRangeFormat",
  navigations: {
    Fill: { since: 6, get: ({ session, sheet, id }) => session.object("ConditionalRangeFill", { sheet, id }) },
    Font: { since: 6, get: ({ session, sheet, id }) => session.object("ConditionalRangeFont", { sheet, id }) },
  },
};

/** `Excel.ConditionalRangeFill`. */
export const conditionalRangeFill: TypeTable<Bound<"ConditionalRangeFill">> = {
  type: "ConditionalRangeFill",
  scalars: {
    Color: { since: 6, get: (self) => conditionalOf(self).fill ?? "", put: (self, value) => describe(self, { fill: colourOf(value) }) },
  },
};

/** `Excel.ConditionalRangeFont`. */
export const conditionalRangeFont: TypeTable<Bound<"ConditionalRangeFont">> = {
  type: "ConditionalRangeFont",
  scalars: {
    Color: { since: 6, get: (self) => conditionalOf(self).font ?? "", put: (self, value) => describe(self, { font: colourOf(value) }) },
  },
};
