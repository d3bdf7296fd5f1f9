import type { TypeTable } from "../members";
import type { Bound } from "../session";

/** `Excel.WorksheetProtection`, to be read. Protecting and unprotecting is not played: the add-in never does it. */
export const worksheetProtection: TypeTable<Bound<"WorksheetProtection">> = {
  type: "WorksheetProtection",
  scalars: {
    Protected: { since: 2, get: ({ session, sheet }) => session.sheet(sheet).protection.isProtected },
  },
};

/** `Excel.WorkbookProtection`, to be read. */
export const workbookProtection: TypeTable<Bound<"WorkbookProtection">> = {
  type: "WorkbookProtection",
  scalars: {
    Protected: { since: 7, get: ({ session }) => session.document.structureProtected },
  },
};
