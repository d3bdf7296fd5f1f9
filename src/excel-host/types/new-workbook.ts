import { textOf } from "../args";
import { invalidArgument } from "../host-error";
import type { Argument, TypeTable } from "../members";
import type { Bound, Session } from "../session";

function bytesOf(base64: Argument): Uint8Array {
  try {
    return Uint8Array.from(atob(textOf(base64, "base64File")), (char) => char.charCodeAt(0));
  } catch {
    throw invalidArgument("base64File");
  }
}

/** Hands a new workbook to the page around the host. */
function opened(session: Session, bytes: Uint8Array): undefined {
  session.opened(bytes);
  return undefined;
}

/** `Excel.WorkbookCreated`: a workbook that is made and not open yet. */
export const workbookCreated: TypeTable<Bound<"WorkbookCreated">> = {
  type: "WorkbookCreated",
  methods: { Open: { since: 8, call: ({ session, base64 }) => opened(session, bytesOf(base64)) } },
};

/** What Office.js speaks to in Excel on the web where it opens a new workbook. */
export const wacWorkbook: TypeTable<Bound<"WacWorkbook">> = {
  type: "WacWorkbook",
  methods: { CreateAndOpenWorkbook: { since: 8, call: ({ session }, [base64]) => opened(session, bytesOf(base64)) } },
};
