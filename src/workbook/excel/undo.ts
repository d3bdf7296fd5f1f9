/* eslint-disable office-addins/call-sync-before-read -- each closure runs after the one sync of prepareUndo. */
import type { Change } from "../../annotation/plan";
import { areaAddress, parseReference } from "../../roster/address";
import { carryOut } from "./carry-out";

/** A way back for one change; taken only when the changes fail midway. */
export type Undo = (context: Excel.RequestContext) => Promise<void>;

/**
 * Looks before anything is written at what stands in the cells, names and filters that the changes touch. The
 * ways back come last change first. A sheet or formats of ours that the changes take away are not brought
 * back: they are marks of an earlier run and can be made again. One request.
 */
export async function prepareUndo(context: Excel.RequestContext, changes: readonly Change[]): Promise<readonly Undo[]> {
  const added = new Set(changes.flatMap((change) => (change.kind === "addSheet" ? [change.sheet] : [])));
  const steps = changes.map((change) => ("sheet" in change && added.has(change.sheet) ? forAdded(change) : remember(context, change)));
  await context.sync();
  return steps.map((step) => step()).reverse();
}

type Remembered = () => Undo;
const nothing: Undo = () => Promise.resolve();

/** What a sheet that the changes add holds goes with the sheet. */
function forAdded(change: Change): Remembered {
  return () => (change.kind === "addSheet" ? removeSheet(change.sheet) : nothing);
}

function remember(context: Excel.RequestContext, change: Change): Remembered {
  const { names, worksheets } = context.workbook;
  switch (change.kind) {
    case "writeColumn": {
      if (change.values.length === 0) return () => nothing;
      const { sheet, column, fromRow: top } = change;
      const address = areaAddress({ top, bottom: top + change.values.length - 1, left: column, right: column });
      const before = worksheets.getItem(sheet).getRange(address);
      before.load("values");
      return () => writeBack(sheet, address, before.values as unknown[][]);
    }
    case "addConditionalFormat":
      return () => (later) => carryOut(later, [{ kind: "removeConditionalFormats", sheet: change.sheet }]);
    case "setAutoFilterArea": {
      const filter = worksheets.getItem(change.sheet).autoFilter.getRangeOrNullObject();
      filter.load("address");
      return () => {
        const area = filter.isNullObject ? undefined : parseReference(filter.address)?.area;
        return area === undefined ? nothing : (later) => carryOut(later, [{ ...change, area }]);
      };
    }
    case "addTableColumn":
      return () => removeColumn(change.sheet, change.table, change.header);
    case "defineName":
      return () => removeName(change.name);
    case "removeName": {
      const item = names.getItemOrNullObject(change.name);
      item.load("formula");
      return () => (item.isNullObject ? nothing : addName(change.name, String(item.formula)));
    }
    case "addSheet":
    case "removeSheet":
    case "removeConditionalFormats":
    case "removeTableColumn":
      return () => nothing;
  }
}

function removeSheet(name: string): Undo {
  return async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  };
}

function writeBack(sheet: string, address: string, values: readonly (readonly unknown[])[]): Undo {
  return async (context) => {
    const typed = values.map((row) => row.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value)));
    context.workbook.worksheets.getItem(sheet).getRange(address).values = typed;
    await context.sync();
  };
}

function removeColumn(sheet: string, table: string, header: string): Undo {
  return async (context) => {
    const { columns } = context.workbook.worksheets.getItem(sheet).tables.getItem(table);
    const column = columns.getItemOrNullObject(header);
    await context.sync();
    if (!column.isNullObject) await carryOut(context, [{ kind: "removeTableColumn", sheet, table }]);
  };
}

function removeName(name: string): Undo {
  return async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    await context.sync();
    if (item.isNullObject) return;
    item.delete();
    await context.sync();
  };
}

function addName(name: string, formula: string): Undo {
  return async (context) => {
    const { names } = context.workbook;
    const item = names.getItemOrNullObject(name);
    await context.sync();
    if (!item.isNullObject) return;
    names.add(name, formula).visible = false;
    await context.sync();
  };
}
