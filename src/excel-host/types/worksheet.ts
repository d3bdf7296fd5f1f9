import { readAddress, textOf, wholeOf, flagOf } from "../args";
import { HostError, invalidArgument } from "../host-error";
import type { Argument, HostObject, Method, TypeTable } from "../members";
import type { Bound } from "../session";
import { usedArea } from "../used-area";
import { checkSheetName } from "./worksheet-collection";
import { maxColumn, maxRow } from "../../roster/address";

type Self = Bound<"Worksheet">;

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function rangeAt({ session, sheet }: Self, address: Argument): HostObject {
  if (address === undefined || address === null || address === "") {
    return session.object("Range", { sheet, area: { top: 1, left: 1, bottom: maxRow, right: maxColumn }, bounded: false });
  }
  const text = textOf(address, "address");
  const found = readAddress(text);
  if (found === null) throw invalidArgument(`address ${text}`);
  return session.object("Range", { sheet: found.sheet === null ? sheet : session.sheet(found.sheet).name, area: found.area, bounded: found.bounded });
}

function used(self: Self, valuesOnly: Argument): HostObject | null {
  const only = valuesOnly === undefined || valuesOnly === null ? false : flagOf(valuesOnly, "valuesOnly");
  const area = usedArea(self.session.sheet(self.sheet), only);
  return area === null ? null : self.session.object("Range", { sheet: self.sheet, area, bounded: true });
}

function remove({ session, sheet }: Self): undefined {
  if (session.document.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
  const visible = session.document.sheets.filter(({ visibility }) => visibility === "visible");
  const doomed = session.sheet(sheet);
  if (doomed.visibility === "veryHidden" || (visible.length === 1 && visible[0]?.name === doomed.name)) {
    throw new HostError("InvalidOperation", "The last visible worksheet cannot be deleted, nor one that is very hidden.");
  }
  session.document.removeSheet(doomed.name);
  session.changed({ kind: "sheets" });
  return undefined;
}

/** Objects of the same batch that were asked for by the old name are not found any more: ask again by the new one. */
function rename({ session, sheet }: Self, value: Argument): void {
  if (session.document.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
  const { name } = session.sheet(sheet);
  const wanted = checkSheetName(textOf(value, "name"));
  if (session.document.sheets.some((other) => other.name !== name && other.name.toLowerCase() === wanted.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `A worksheet named "${wanted}" already exists.`);
  }
  session.rename(name, wanted);
}

function listen(name: string, eventId: number): Readonly<Record<string, Method<Self>>> {
  const key = (self: Self): string => `${eventId}:${self.session.idOf(self.sheet)}`;
  return {
    [`_Register${name}Event`]: { since: 7, call: (self) => void self.session.listening.add(key(self)) },
    [`_Unregister${name}Event`]: { since: 7, call: (self) => void self.session.listening.delete(key(self)) },
  };
}

/** `Excel.Worksheet`. */
export const worksheet: TypeTable<Self> = {
  type: "Worksheet",
  identity: ({ session, sheet }) => ({ Id: session.idOf(sheet) }),
  scalars: {
    Id: { since: 1, get: ({ session, sheet }) => session.idOf(sheet) },
    Name: { since: 1, get: ({ session, sheet }) => session.sheet(sheet).name, put: rename },
    Position: { since: 1, get: ({ session, sheet }) => session.document.sheets.findIndex(({ name }) => name === sheet) },
    Visibility: { since: 1, get: ({ session, sheet }) => visibilities[session.sheet(sheet).visibility] },
  },
  navigations: {
    AutoFilter: { since: 9, get: ({ session, sheet }) => session.object("AutoFilter", { sheet, table: null }) },
    Charts: { since: 1, get: ({ session, sheet }) => session.object("ChartCollection", { sheet }) },
    FreezePanes: { since: 7, get: ({ session, sheet }) => session.object("WorksheetFreezePanes", { sheet }) },
    HorizontalPageBreaks: { since: 9, get: ({ session, sheet }) => session.object("PageBreakCollection", { sheet }) },
    Names: { since: 4, get: ({ session, sheet }) => session.object("NamedItemCollection", { scope: sheet }) },
    PageLayout: { since: 9, get: ({ session, sheet }) => session.object("PageLayout", { sheet }) },
    Protection: { since: 2, get: ({ session, sheet }) => session.object("WorksheetProtection", { sheet }) },
    Tables: { since: 1, get: ({ session, sheet }) => session.object("TableCollection", { sheet }) },
  },
  methods: {
    Activate: {
      since: 1,
      call: ({ session, sheet }) => {
        if (session.sheet(sheet).visibility !== "visible") throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
        session.activate(sheet);
        return undefined;
      },
    },
    Delete: { since: 1, call: remove },
    GetCell: {
      since: 1,
      call: ({ session, sheet }, [row, column]) => {
        const top = wholeOf(row, "row") + 1;
        const left = wholeOf(column, "column") + 1;
        if (top > maxRow || left > maxColumn) throw invalidArgument("row, column");
        return session.object("Range", { sheet, area: { top, left, bottom: top, right: left }, bounded: true });
      },
    },
    GetRange: { since: 1, call: (self, [address]) => rangeAt(self, address) },
    GetRangeByIndexes: {
      since: 7,
      call: ({ session, sheet }, [row, column, rows, columns]) => {
        const top = wholeOf(row, "startRow") + 1;
        const left = wholeOf(column, "startColumn") + 1;
        const area = { top, left, bottom: top + wholeOf(rows, "rowCount", 1) - 1, right: left + wholeOf(columns, "columnCount", 1) - 1 };
        if (area.bottom > maxRow || area.right > maxColumn) throw invalidArgument("rowCount, columnCount");
        return session.object("Range", { sheet, area, bounded: true });
      },
    },
    GetUsedRange: {
      since: 1,
      call: (self, [valuesOnly]) =>
        used(self, valuesOnly) ?? self.session.object("Range", { sheet: self.sheet, area: { top: 1, left: 1, bottom: 1, right: 1 }, bounded: true }),
    },
    GetUsedRangeOrNullObject: { since: 4, call: (self, [valuesOnly]) => used(self, valuesOnly) },
    ...listen("DataChanged", 10),
    ...listen("SelectionChanged", 14),
  },
};
