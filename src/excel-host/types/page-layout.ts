import type { SheetPrint } from "../../workbook/file/document";
import { flagOf, numberOf, readAddress, recordOf, textOf, wholeOf } from "../args";
import { HostError, invalidArgument } from "../host-error";
import { isHostObject, type Argument, type TypeTable } from "../members";
import type { Bound, Session } from "../session";

const pointsPerInch = 72;
type Margin = keyof SheetPrint["margins"];

function print({ session, sheet }: { readonly session: Session; readonly sheet: string }): SheetPrint {
  return session.sheet(sheet).print;
}

function setPrint({ session, sheet }: { readonly session: Session; readonly sheet: string }, change: Partial<SheetPrint>): void {
  session.sheet(sheet).setPrint(change);
  session.changed({ kind: "sheet", sheet });
}

type Self = Bound<"PageLayout">;

function margin(side: Margin): { readonly since: number; readonly get: (self: Self) => number; readonly put: (self: Self, value: Argument) => void } {
  return {
    since: 9,
    get: (self) => print(self).margins[side] * pointsPerInch,
    put: (self, value) => {
      const points = numberOf(value, `${side}Margin`);
      if (points < 0) throw invalidArgument(`${side}Margin`);
      setPrint(self, { margins: { ...print(self).margins, [side]: points / pointsPerInch } });
    },
  };
}

function oneOf(value: Argument, known: readonly string[], what: string): string {
  const text = textOf(value, what);
  if (!known.includes(text)) throw new HostError("NotImplemented", `This stand-in for Excel does not know the ${what} ${text}.`);
  return text;
}

/** `Excel.PageLayout`: what this product sets of it. */
export const pageLayout: TypeTable<Self> = {
  type: "PageLayout",
  scalars: {
    Orientation: {
      since: 9,
      get: (self) => (print(self).landscape ? "Landscape" : "Portrait"),
      put: (self, value) => setPrint(self, { landscape: oneOf(value, ["Landscape", "Portrait"], "orientation") === "Landscape" }),
    },
    PaperSize: {
      since: 9,
      get: (self) => (print(self).a4 ? "A4" : "Letter"),
      put: (self, value) => setPrint(self, { a4: oneOf(value, ["A4", "Letter"], "paperSize") === "A4" }),
    },
    Zoom: {
      since: 9,
      get: (self) => ({ horizontalFitToPages: print(self).pagesWide }),
      put: (self, value) => {
        const { horizontalFitToPages: wide, ...others } = recordOf(value, "zoom");
        if (Object.values(others).some((other) => other !== null)) throw new HostError("NotImplemented", "This stand-in for Excel fits to pages across only.");
        setPrint(self, { pagesWide: wide === undefined || wide === null ? null : wholeOf(wide, "horizontalFitToPages", 1) });
      },
    },
    PrintGridlines: {
      since: 9,
      get: (self) => print(self).gridlines,
      put: (self, value) => setPrint(self, { gridlines: flagOf(value, "printGridlines") }),
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
  },
  navigations: {
    HeadersFooters: { since: 9, get: ({ session, sheet }) => session.object("HeaderFooterGroup", { sheet }) },
  },
  methods: {
    SetPrintTitleColumns: {
      since: 9,
      call: (self, [columns]) => {
        const found = isHostObject(columns) ? columns.range : readAddress(textOf(columns, "printTitleColumns"));
        if (found === null) throw invalidArgument("printTitleColumns");
        setPrint(self, { titleColumns: { left: found.area.left, right: found.area.right } });
        return undefined;
      },
    },
    SetPrintTitleRows: {
      since: 9,
      call: (self, [rows]) => {
        const found = isHostObject(rows) ? rows.range : readAddress(textOf(rows, "printTitleRows"));
        if (found === null) throw invalidArgument("printTitleRows");
        setPrint(self, { titleRows: { top: found.area.top, bottom: found.area.bottom } });
        return undefined;
      },
    },
  },
};

/** `Excel.HeaderFooterGroup`. */
export const headerFooterGroup: TypeTable<Bound<"HeaderFooterGroup">> = {
  type: "HeaderFooterGroup",
  navigations: {
    DefaultForAllPages: { since: 9, get: ({ session, sheet }) => session.object("HeaderFooter", { sheet }) },
  },
};

/** `Excel.HeaderFooter` of all pages. */
export const headerFooter: TypeTable<Bound<"HeaderFooter">> = {
  type: "HeaderFooter",
  scalars: {
    LeftFooter: { since: 9, get: (self) => print(self).footerLeft, put: (self, value) => setPrint(self, { footerLeft: textOf(value, "leftFooter") }) },
    RightFooter: { since: 9, get: (self) => print(self).footerRight, put: (self, value) => setPrint(self, { footerRight: textOf(value, "rightFooter") }) },
    CenterFooter: { since: 9, get: (self) => print(self).footer, put: (self, value) => setPrint(self, { footer: textOf(value, "centerFooter") }) },
  },
};

/** `Excel.PageBreakCollection` of the breaks between rows. */
export const pageBreakCollection: TypeTable<Bound<"PageBreakCollection">> = {
  type: "PageBreakCollection",
  items: ({ session, sheet }) => print({ session, sheet }).breaks.map((row) => session.object("PageBreak", { sheet, row })),
  methods: {
    Add: {
      since: 9,
      call: (self, [before]) => {
        const found = isHostObject(before) ? before.range : readAddress(textOf(before, "pageBreakRange"));
        if (found === null || found.area.top < 2) throw invalidArgument("pageBreakRange");
        const row = found.area.top;
        setPrint(self, { breaks: [...new Set([...print(self).breaks, row])].sort((a, b) => a - b) });
        return self.session.object("PageBreak", { sheet: self.sheet, row });
      },
    },
  },
};

/** `Excel.PageBreak`. */
export const pageBreak: TypeTable<Bound<"PageBreak">> = {
  type: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: {
    RowIndex: { since: 9, get: ({ row }) => row - 1 },
  },
};
