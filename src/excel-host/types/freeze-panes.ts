import { readAddress, textOf, wholeOf } from "../args";
import { invalidArgument } from "../host-error";
import { isHostObject, type TypeTable } from "../members";
import type { Bound } from "../session";

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes: TypeTable<Bound<"WorksheetFreezePanes">> = {
  type: "WorksheetFreezePanes",
  methods: {
    FreezeRows: {
      since: 7,
      call: ({ session, sheet }, [count]) => {
        session.sheet(sheet).setFrozen(count === undefined || count === null ? 1 : wholeOf(count, "count", 1), 0);
        session.changed({ kind: "sheet", sheet });
        return undefined;
      },
    },
    FreezeAt: {
      since: 7,
      call: ({ session, sheet }, [frozen]) => {
        const wanted = isHostObject(frozen) ? frozen.range : readAddress(textOf(frozen, "frozenRange"));
        if (wanted === null || (wanted.sheet ?? sheet) !== sheet) throw invalidArgument("frozenRange");
        session.sheet(sheet).setFrozen(wanted.area.bottom, wanted.area.right);
        session.changed({ kind: "sheet", sheet });
        return undefined;
      },
    },
    Unfreeze: {
      since: 7,
      call: ({ session, sheet }) => {
        session.sheet(sheet).setFrozen(0, 0);
        session.changed({ kind: "sheet", sheet });
        return undefined;
      },
    },
    GetLocationOrNullObject: {
      since: 7,
      call: ({ session, sheet }) => {
        const { rows, columns } = session.sheet(sheet).frozen;
        if (rows === 0 && columns === 0) return null;
        const area = { top: 1, left: 1, bottom: Math.max(rows, 1), right: Math.max(columns, 1) };
        return session.object("Range", { sheet, area, bounded: true });
      },
    },
  },
};
