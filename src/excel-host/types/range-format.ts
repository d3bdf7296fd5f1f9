import type { ResolvedLook } from "../../workbook/file/document";
import { colourOf, flagOf, numberOf, textOf } from "../args";
import { widthOfPoints, pointsOfWidth } from "../column-width";
import { invalidArgument } from "../host-error";
import type { Argument, TypeTable } from "../members";
import type { Bound } from "../session";
import { requireCells, requireUnprotected } from "../writing";
import type { Json } from "../wire";

type Self = Bound<"RangeFormat"> | Bound<"RangeFill"> | Bound<"RangeFont">;

/** Looks are compared over at most this many cells; beyond it the first cell answers. */
const compared = 10_000;

function setLook(self: Self, look: Partial<ResolvedLook>): void {
  requireCells(self.area, self.bounded);
  const sheet = self.session.sheet(self.sheet);
  requireUnprotected(sheet);
  sheet.setLook(self.area, look);
  self.session.changed({ kind: "sheet", sheet: self.sheet });
}

/** What all cells share; null when they differ. */
function common(self: Self, of: (look: ResolvedLook) => Json): Json {
  const sheet = self.session.sheet(self.sheet);
  const { top, left, bottom, right } = self.area;
  const first = of(sheet.look(top, left));
  let seen = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      seen += 1;
      if (seen > compared) return first;
      if (of(sheet.look(row, column)) !== first) return null;
    }
  }
  return first;
}

function oneOf<T extends string>(value: Argument, known: Readonly<Record<string, T>>, what: string): T {
  const text = textOf(value, what);
  const found = Object.hasOwn(known, text) ? known[text] : undefined;
  if (found === undefined) throw invalidArgument(`${what} ${text}`);
  return found;
}

const horizontal = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `Excel.RangeFormat`. */
export const rangeFormat: TypeTable<Bound<"RangeFormat">> = {
  type: "RangeFormat",
  scalars: {
    ColumnWidth: {
      since: 2,
      get: ({ session, sheet, area }) => {
        const widths = new Set<number>();
        for (let column = area.left; column <= area.right; column += 1) widths.add(session.sheet(sheet).columnWidth(column));
        return widths.size === 1 ? pointsOfWidth([...widths][0] ?? 0) : null;
      },
      put: ({ session, sheet, area }, value) => {
        const points = numberOf(value, "columnWidth");
        if (points < 0) throw invalidArgument("columnWidth");
        const home = session.sheet(sheet);
        requireUnprotected(home);
        for (let column = area.left; column <= area.right; column += 1) home.setColumnWidth(column, widthOfPoints(points));
        session.changed({ kind: "sheet", sheet });
      },
    },
    HorizontalAlignment: {
      since: 1,
      get: (self) => common(self, (look) => capital(look.horizontal)),
      put: (self, value) => setLook(self, { horizontal: oneOf(value, horizontal, "horizontalAlignment") }),
    },
    VerticalAlignment: {
      since: 1,
      get: (self) => common(self, (look) => capital(look.vertical)),
      put: (self, value) => setLook(self, { vertical: oneOf(value, vertical, "verticalAlignment") }),
    },
    WrapText: { since: 1, get: (self) => common(self, (look) => look.wrap), put: (self, value) => setLook(self, { wrap: flagOf(value, "wrapText") }) },
  },
  navigations: {
    Borders: { since: 1, get: ({ session, ...self }) => session.object("RangeBorderCollection", self) },
    Fill: { since: 1, get: ({ session, ...self }) => session.object("RangeFill", self) },
    Font: { since: 1, get: ({ session, ...self }) => session.object("RangeFont", self) },
  },
};

/** `Excel.RangeFill`. No fill reads as white, as in Excel. */
export const rangeFill: TypeTable<Bound<"RangeFill">> = {
  type: "RangeFill",
  scalars: {
    Color: {
      since: 1,
      get: (self) => common(self, (look) => look.fill ?? "#FFFFFF") ?? "",
      put: (self, value) => setLook(self, { fill: colourOf(value) }),
    },
  },
  methods: {
    Clear: {
      since: 1,
      call: (self) => {
        setLook(self, { fill: null });
        return undefined;
      },
    },
  },
};

const underlines = { None: false, Single: true } as const;

/** `Excel.RangeFont`. */
export const rangeFont: TypeTable<Bound<"RangeFont">> = {
  type: "RangeFont",
  scalars: {
    Bold: { since: 1, get: (self) => common(self, (look) => look.bold), put: (self, value) => setLook(self, { bold: flagOf(value, "bold") }) },
    Color: {
      since: 1,
      get: (self) => common(self, (look) => look.font ?? "#000000") ?? "",
      put: (self, value) => setLook(self, { font: colourOf(value) }),
    },
    Italic: { since: 1, get: (self) => common(self, (look) => look.italic), put: (self, value) => setLook(self, { italic: flagOf(value, "italic") }) },
    Name: { since: 1, get: (self) => common(self, (look) => look.fontName), put: (self, value) => setLook(self, { fontName: textOf(value, "name") }) },
    Size: { since: 1, get: (self) => common(self, (look) => look.size), put: (self, value) => setLook(self, { size: numberOf(value, "size") }) },
    Underline: {
      since: 1,
      get: (self) => common(self, (look) => (look.underline ? "Single" : "None")),
      put: (self, value) => {
        const word = textOf(value, "underline");
        if (word !== "None" && word !== "Single") throw invalidArgument(`underline ${word}`);
        setLook(self, { underline: underlines[word] });
      },
    },
  },
};
