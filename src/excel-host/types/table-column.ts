import type { XlsxSheet, XlsxTable } from "../../workbook/file/document";
import { isList, optionalText, shown, textOf, wholeOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { Argument, HostObject, TypeTable } from "../members";
import type { Bound } from "../session";
import { tableOf } from "../table-of";
import { requireUnprotected, writeValues } from "../writing";

type Collection = Bound<"TableColumnCollection">;
type Self = Bound<"TableColumn">;

/** Excel would push the cells right of the table aside; this model moves no cells, so there must be none. */
function requireNothingRight(sheet: XlsxSheet, { area }: XlsxTable): void {
  const last = sheet.used?.right ?? 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.right + 1; column <= last; column += 1) {
      if (sheet.cell(row, column).kind !== "empty") {
        throw new HostError("NotImplemented", "Excel would move the cells right of the table; this stand-in moves none.");
      }
    }
  }
}

function add(self: Collection, [index, values, name]: readonly Argument[]): HostObject {
  const sheet = self.session.sheet(self.sheet);
  const table = tableOf(self);
  requireUnprotected(sheet);
  if (index !== undefined && index !== null && index !== -1 && index !== table.columns.length) {
    throw new HostError("NotImplemented", "This stand-in for Excel adds a table's column at its right end only.");
  }
  const given = values ?? null;
  const wanted = optionalText(name, "name") ?? firstOf(given) ?? `列${table.columns.length + 1}`;
  if (table.columns.some((other) => other.toLowerCase() === wanted.toLowerCase())) throw invalidArgument(`column name ${wanted}`);
  requireNothingRight(sheet, table);
  sheet.addTableColumn(self.table, wanted);
  const { area } = tableOf(self);
  if (given !== null) writeValues(sheet, { ...area, left: area.right }, given);
  self.session.changed({ kind: "sheet", sheet: self.sheet });
  return self.session.object("TableColumn", { sheet: self.sheet, table: self.table, column: wanted });
}

function firstOf(values: Argument): string | null {
  const row = isList(values) ? values[0] : null;
  const cell = isList(row) ? row[0] : null;
  return typeof cell === "string" && cell !== "" ? cell : null;
}

function remove(self: Self): undefined {
  const sheet = self.session.sheet(self.sheet);
  const table = tableOf(self);
  requireUnprotected(sheet);
  if (table.columns.at(-1) !== self.column) {
    throw new HostError("NotImplemented", "This stand-in for Excel deletes a table's last column only.");
  }
  requireNothingRight(sheet, table);
  sheet.removeTableColumn(self.table);
  const { top, bottom, right } = table.area;
  for (let row = top; row <= bottom; row += 1) sheet.setValue(row, right, null);
  self.session.changed({ kind: "sheet", sheet: self.sheet });
  return undefined;
}

function find(self: Collection, key: Argument): HostObject | null {
  const wanted = textOf(key, "key").toLowerCase();
  const column = tableOf(self).columns.find((name) => name.toLowerCase() === wanted);
  return column === undefined ? null : self.session.object("TableColumn", { sheet: self.sheet, table: self.table, column });
}

/** `Excel.TableColumnCollection`. */
export const tableColumnCollection: TypeTable<Collection> = {
  type: "TableColumnCollection",
  items: (self) => tableOf(self).columns.map((column) => self.session.object("TableColumn", { sheet: self.sheet, table: self.table, column })),
  item: (self, key) => {
    const found = find(self, key);
    if (found === null) throw itemNotFound(`column ${shown(key)}`);
    return found;
  },
  scalars: { Count: { since: 1, get: (self) => tableOf(self).columns.length } },
  methods: {
    Add: { since: 1, call: add },
    GetCount: { since: 4, call: (self) => tableOf(self).columns.length },
    GetItemAt: {
      since: 1,
      call: (self, [index]) => {
        const column = tableOf(self).columns[wholeOf(index, "index")];
        if (column === undefined) throw itemNotFound(`column ${shown(index)}`);
        return self.session.object("TableColumn", { sheet: self.sheet, table: self.table, column });
      },
    },
    GetItemOrNullObject: { since: 4, call: (self, [key]) => find(self, key) },
  },
};

/** `Excel.TableColumn`. */
export const tableColumn: TypeTable<Self> = {
  type: "TableColumn",
  identity: ({ column }) => ({ _Id: column }),
  scalars: {
    Index: { since: 1, get: (self) => tableOf(self).columns.indexOf(self.column) },
    Name: { since: 1, get: ({ column }) => column },
  },
  methods: {
    Delete: { since: 1, call: remove },
    GetRange: {
      since: 1,
      call: (self) => {
        const { area, columns } = tableOf(self);
        const column = area.left + columns.indexOf(self.column);
        return self.session.object("Range", { sheet: self.sheet, area: { ...area, left: column, right: column }, bounded: true });
      },
    },
  },
};
