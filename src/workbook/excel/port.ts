import { RosterCheckError } from "../../errors";
import { cellAddress } from "../../roster/address";
import type { SheetInfo, WorkbookPort } from "../port";
import { applyChanges } from "./apply";
import { excelCode, reading } from "./call";
import { readOwned } from "./owned";
import { readGrid } from "./read";
import { readStore } from "./store";
import { watchEdits, type OwnWork } from "./watch";

/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.9. */
export function excelWorkbook(): WorkbookPort {
  const own: OwnWork = { running: 0 };
  return {
    get fileName() {
      return fileName();
    },
    sheets: () => reading(readSheets),
    limits: () =>
      reading(async (context) => {
        const { protection } = context.workbook;
        protection.load("protected");
        await context.sync();
        return { structureProtected: protection.protected };
      }),
    read: (sheet, control) =>
      reading(async (context) => {
        try {
          return await readGrid(context, sheet, control);
        } catch (thrown) {
          throw excelCode(thrown) === "ItemNotFound" ? new RosterCheckError("unknown-sheet", { sheet }) : thrown;
        }
      }, { sheet }),
    store: () => reading(readStore),
    owned: () => reading(readOwned),
    apply: async (changes, control) => {
      own.running += 1;
      try {
        await applyChanges(changes, control);
      } finally {
        own.running -= 1;
      }
    },
    select: ({ sheet, row, column }) =>
      reading(async (context) => {
        const home = context.workbook.worksheets.getItem(sheet);
        home.activate();
        home.getRange(cellAddress(row, column)).select();
        await context.sync();
      }, { sheet }),
    watch: (onEdit) => watchEdits(own, onEdit),
  };
}

async function readSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  return worksheets.items.map(({ name, visibility }) => ({
    name,
    visibility: visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden",
    active: name === active.name,
  }));
}

/** The file's name at the end of the document's address; empty for a workbook that was never saved. */
function fileName(): string {
  // Office leaves `document` out before it is ready.
  const office = Office.context as { readonly document?: { readonly url?: string | null } };
  const url = office.document?.url ?? "";
  const last = url.split(/[\\/]/).at(-1)?.split("?")[0] ?? "";
  try {
    return /^https?:/i.test(url) ? decodeURIComponent(last) : last;
  } catch {
    return last;
  }
}
