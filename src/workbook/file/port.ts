import { signature, type Change, type OwnedMarks } from "../../annotation/plan";
import { asRosterCheckError, RosterCheckError, throwIfCancelled } from "../../errors";
import { contentHash, type SheetValues } from "../content-hash";
import { ownedMarks } from "../owned";
import type { WorkbookPort } from "../port";
import { applyChange } from "./apply";
import type { XlsxDocument, XlsxSheet } from "./document";
import { gridOf } from "./grid-of-sheet";
import { readStore } from "./store";

/** How often the event loop gets its turn while changes are applied. */
const changesPerTurn = 200;

/**
 * An .xlsx file as a workbook port. `fileName` is the file's base name. `select` does nothing and `watch` never
 * calls: a file has no cursor and nobody edits it meanwhile.
 */
export function fileWorkbook(document: XlsxDocument, fileName: string): WorkbookPort & { save(): Uint8Array } {
  const requireSheet = (name: string): XlsxSheet => {
    const sheet = document.sheet(name);
    if (sheet === null) throw new RosterCheckError("unknown-sheet", { sheet: name });
    return sheet;
  };
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asRosterCheckError(error);
    }
  };
  return {
    fileName,
    sheets: () =>
      attempt(() =>
        document.sheets.map((sheet, index) => ({ name: sheet.name, visibility: sheet.visibility, active: index === document.activeSheet })),
      ),
    limits: () => attempt(() => ({ structureProtected: document.structureProtected })),
    read: (name, control) =>
      attempt(() => {
        throwIfCancelled(control?.signal);
        const grid = gridOf(document, requireSheet(name));
        control?.progress?.(1, 1);
        return grid;
      }),
    store: () => attempt(() => readStore(document)),
    owned: () => attempt(() => readOwned(document)),
    apply: (changes, control) =>
      attempt(async () => {
        const restore = document.checkpoint();
        try {
          await applyAll(document, changes, control);
        } catch (error) {
          restore();
          throw error;
        }
      }),
    select: () => Promise.resolve(),
    watch: () => Promise.resolve(() => Promise.resolve()),
    save: () => document.save(),
  };
}

async function applyAll(document: XlsxDocument, changes: readonly Change[], control: Parameters<WorkbookPort["apply"]>[1]): Promise<void> {
  for (const [index, change] of changes.entries()) {
    if (index % changesPerTurn === 0) {
      throwIfCancelled(control?.signal);
      control?.progress?.(index, changes.length);
      await Promise.resolve();
    }
    applyChange(document, change);
  }
  control?.progress?.(changes.length, changes.length);
}

function readOwned(document: XlsxDocument): OwnedMarks {
  const formattedSheets = document.sheets
    .filter((sheet) => sheet.conditionalFormats.some(({ formula }) => formula?.includes(signature) === true))
    .map(({ name }) => name);
  return ownedMarks(document.names, {
    hasSheet: (name) => document.sheet(name) !== null,
    formattedSheets,
    tableAt(name, row, column) {
      const table = document.sheet(name)?.tables.find(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      return table?.name ?? null;
    },
    contentHash(name) {
      const sheet = document.sheet(name);
      return sheet === null ? null : contentHash(valuesOf(sheet));
    },
  });
}

function valuesOf(sheet: XlsxSheet): SheetValues {
  const used = sheet.used;
  if (used === null) return [];
  return Array.from({ length: used.bottom }, (_, row) =>
    Array.from({ length: used.right }, (_unused, column) => sheet.cell(row + 1, column + 1).value),
  );
}
