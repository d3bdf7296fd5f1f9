import { itemNotFound } from "../host-error";
import type { TypeTable } from "../members";
import type { Bound } from "../session";

/** `Excel.Workbook`. */
export const workbook: TypeTable<Bound<"Workbook">> = {
  type: "Workbook",
  scalars: {
    Name: { since: 7, get: ({ session }) => session.fileName },
  },
  navigations: {
    Application: { since: 1, get: ({ session }) => session.object("Application", {}) },
    CustomXmlParts: { since: 5, get: ({ session }) => session.object("CustomXmlPartCollection", {}) },
    Names: { since: 1, get: ({ session }) => session.object("NamedItemCollection", { scope: null }) },
    Protection: { since: 7, get: ({ session }) => session.object("WorkbookProtection", {}) },
    Settings: { since: 4, get: ({ session }) => session.object("SettingCollection", {}) },
    Tables: { since: 1, get: ({ session }) => session.object("TableCollection", { sheet: null }) },
    Worksheets: { since: 1, get: ({ session }) => session.object("WorksheetCollection", {}) },
    _Runtime: { since: 1, get: ({ session }) => session.object("Runtime", {}) },
  },
  methods: {
    GetSelectedRange: {
      since: 1,
      call: ({ session }) => {
        const sheet = session.activeSheet();
        if (sheet === "") throw itemNotFound("no visible worksheet");
        return session.object("Range", { sheet, area: session.selection(sheet), bounded: true });
      },
    },
    GetActiveCell: {
      since: 7,
      call: ({ session }) => {
        const sheet = session.activeSheet();
        const { top, left } = session.selection(sheet);
        return session.object("Range", { sheet, area: { top, left, bottom: top, right: left }, bounded: true });
      },
    },
  },
};
