import { wholeOf } from "../args";
import { itemNotFound } from "../host-error";
import type { HostObject, TypeTable } from "../members";
import type { Bound } from "../session";
import { fullAddress } from "../session";
import { cellCount } from "../writing";

type Areas = Bound<"RangeAreas">;

/** Excel cuts the address of many areas off at this length. */
const longestAddress = 8192;

/** `Excel.RangeAreas`. */
export const rangeAreas: TypeTable<Areas> = {
  type: "RangeAreas",
  keepable: true,
  scalars: {
    Address: { since: 9, get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(",").slice(0, longestAddress) },
    AreaCount: { since: 9, get: ({ areas }) => areas.length },
    CellCount: { since: 9, get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  navigations: {
    Areas: { since: 9, get: ({ session, sheet, areas }) => session.object("RangeCollection", { sheet, areas }) },
    Worksheet: { since: 9, get: ({ session, sheet }) => session.object("Worksheet", { sheet }) },
  },
};

function items({ session, sheet, areas }: Bound<"RangeCollection">): readonly HostObject[] {
  return areas.map((area) => session.object("Range", { sheet, area, bounded: true }));
}

/** `Excel.RangeCollection`. */
export const rangeCollection: TypeTable<Bound<"RangeCollection">> = {
  type: "RangeCollection",
  items,
  methods: {
    GetCount: { since: 9, call: ({ areas }) => areas.length },
    GetItemAt: {
      since: 9,
      call: (self, [index]) => {
        const found = items(self)[wholeOf(index, "index")];
        if (found === undefined) throw itemNotFound("range");
        return found;
      },
    },
  },
};
