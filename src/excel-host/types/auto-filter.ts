import type { Area } from "../../roster/address";
import { readAddress, textOf } from "../args";
import { HostError, invalidArgument } from "../host-error";
import type { TypeTable } from "../members";
import { isHostObject } from "../members";
import type { Bound } from "../session";
import { requireUnprotected } from "../writing";

type Self = Bound<"AutoFilter">;

function filterOf({ session, sheet, table }: Self): { readonly area: Area; readonly filtered: boolean } | null {
  const home = session.sheet(sheet);
  if (table === null) return home.autoFilter;
  const found = home.tables.find(({ name }) => name === table);
  return found === undefined ? null : { area: found.area, filtered: found.filtered };
}

/** `Excel.AutoFilter` of a sheet or of a table. */
export const autoFilter: TypeTable<Self> = {
  type: "AutoFilter",
  scalars: {
    Enabled: { since: 9, get: (self) => filterOf(self) !== null },
    IsDataFiltered: { since: 9, get: (self) => filterOf(self)?.filtered ?? false },
  },
  methods: {
    Apply: {
      since: 9,
      call: (self, [where, columnIndex, criteria]) => {
        if (self.table !== null) throw new HostError("InvalidOperation", "A table's filter keeps to its table.");
        if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) {
          throw new HostError("NotImplemented", "This stand-in for Excel sets no filter criteria.");
        }
        const area = isHostObject(where) ? where.range : readAddress(textOf(where, "range"));
        if (area === null || !area.bounded || (area.sheet ?? self.sheet) !== self.sheet) throw invalidArgument("range");
        const home = self.session.sheet(self.sheet);
        requireUnprotected(home);
        if (home.autoFilter?.filtered === true) throw new HostError("FilteredRangeConflict", "The filter has active criteria.");
        home.setAutoFilterArea(area.area);
        self.session.changed({ kind: "sheet", sheet: self.sheet });
        return undefined;
      },
    },
    GetRangeOrNullObject: {
      since: 9,
      call: (self) => {
        const found = filterOf(self);
        return found === null ? null : self.session.object("Range", { sheet: self.sheet, area: found.area, bounded: true });
      },
    },
    GetRange: {
      since: 9,
      call: (self) => {
        const found = filterOf(self);
        if (found === null) throw new HostError("InvalidOperation", "There is no filter.");
        return self.session.object("Range", { sheet: self.sheet, area: found.area, bounded: true });
      },
    },
    Remove: {
      since: 9,
      call: (self) => {
        const home = self.session.sheet(self.sheet);
        requireUnprotected(home);
        home.setAutoFilterArea(null);
        self.session.changed({ kind: "sheet", sheet: self.sheet });
        return undefined;
      },
    },
  },
};
