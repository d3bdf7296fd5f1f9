import type { Area } from "../../roster/address";
import type { XlsxSheet, XlsxTable } from "../../workbook/file/document";
import { readAddress, shown, textOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { Argument, HostObject, TypeTable } from "../members";
import { isHostObject } from "../members";
import type { Bound } from "../session";
import { requireUnprotected } from "../writing";
import { headerFor, tableOf } from "../table-of";

type Collection = Bound<"TableCollection">;

function all({ session, sheet }: Collection): readonly { readonly sheet: string; readonly table: string }[] {
  return session.document.sheets
    .filter(({ name }) => sheet === null || name === sheet)
    .flatMap((home) => home.tables.map(({ name }) => ({ sheet: home.name, table: name })));
}

function find(self: Collection, key: Argument): HostObject | null {
  const wanted = textOf(key, "key").toLowerCase();
  const found = all(self).find(({ table: name }) => name.toLowerCase() === wanted);
  return found === undefined ? null : self.session.object("Table", found);
}

/** `Excel.TableCollection` of the workbook or of one sheet. */
export const tableCollection: TypeTable<Collection> = {
  type: "TableCollection",
  items: (self) => all(self).map((place) => self.session.object("Table", place)),
  item: (self, key) => {
    const found = find(self, key);
    if (found === null) throw itemNotFound(`table ${shown(key)}`);
    return found;
  },
  scalars: { Count: { since: 1, get: (self) => all(self).length } },
  methods: {
    GetCount: { since: 4, call: (self) => all(self).length },
    GetItemOrNullObject: { since: 4, call: (self, [key]) => find(self, key) },
  },
};

type Self = Bound<"Table">;

/** Resizes to the right or left end only: that is what the model can carry without moving cells. */
function resize(self: Self, where: Argument): undefined {
  const wanted = isHostObject(where) ? where.range : readAddress(textOf(where, "newRange"));
  if (wanted === null || (wanted.sheet ?? self.sheet) !== self.sheet) throw invalidArgument("newRange");
  const sheet = self.session.sheet(self.sheet);
  requireUnprotected(sheet);
  const { area } = tableOf(self);
  const { top, left, bottom, right } = wanted.area;
  if (top !== area.top || left !== area.left) throw invalidArgument("newRange: header row and first column stay");
  if (bottom !== area.bottom) throw new HostError("NotImplemented", "This stand-in for Excel resizes tables by columns only.");
  requireNoNeighbour(sheet, self.table, wanted.area);
  for (let column = area.right + 1; column <= right; column += 1) sheet.addTableColumn(self.table, headerFor(sheet, tableOf(self), column));
  for (let column = area.right; column > right; column -= 1) dropColumn(sheet, tableOf(self));
  self.session.changed({ kind: "sheet", sheet: self.sheet });
  return undefined;
}

/** A resized table leaves the values where they are. */
function dropColumn(sheet: XlsxSheet, table: XlsxTable): void {
  const { top, bottom, right } = table.area;
  const kept = [];
  for (let row = top; row <= bottom; row += 1) kept.push({ row, value: sheet.cell(row, right).value });
  sheet.removeTableColumn(table.name);
  for (const { row, value } of kept) if (value !== null) sheet.setValue(row, right, value);
}

function requireNoNeighbour(sheet: XlsxSheet, table: string, area: Area): void {
  const meets = (other: Area): boolean =>
    other.top <= area.bottom && other.bottom >= area.top && other.left <= area.right && other.right >= area.left;
  if (sheet.tables.some((other) => other.name !== table && meets(other.area)) || sheet.merges.some(meets)) {
    throw new HostError("InvalidOperation", "A table cannot overlap another table or merged cells.");
  }
}

/** `Excel.Table`. */
export const table: TypeTable<Self> = {
  type: "Table",
  identity: ({ table: name }) => ({ Id: name }),
  scalars: {
    Id: { since: 1, get: ({ table: name }) => name },
    Name: { since: 1, get: (self) => tableOf(self).name },
    ShowHeaders: { since: 1, get: (self) => tableOf(self).headerRow },
    ShowTotals: { since: 1, get: (self) => tableOf(self).totalsRow },
  },
  navigations: {
    AutoFilter: { since: 9, get: ({ session, sheet, table: name }) => session.object("AutoFilter", { sheet, table: name }) },
    Columns: { since: 1, get: ({ session, sheet, table: name }) => session.object("TableColumnCollection", { sheet, table: name }) },
    Worksheet: { since: 2, get: ({ session, sheet }) => session.object("Worksheet", { sheet }) },
  },
  methods: {
    GetRange: { since: 1, call: (self) => self.session.object("Range", { sheet: self.sheet, area: tableOf(self).area, bounded: true }) },
    Resize: { since: 13, call: (self, [where]) => resize(self, where) },
  },
};
