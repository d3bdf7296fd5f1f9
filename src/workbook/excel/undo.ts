/* eslint-disable office-addins/call-sync-before-read -- each closure runs after the one sync of prepareUndo. */
import type { Change, WrittenCell } from "../../annotation/plan";
import { parseReference } from "../../roster/address";
import { carryOut, leavingName } from "./carry-out";
import { readCells } from "./cells";
import { openQueue, writeRows } from "./queue";
import { rememberStore } from "./store";
import { rememberFormats, rememberTableColumn } from "./undo-marks";

/** A way back for one change; taken only when the changes fail midway. */
export type Undo = (context: Excel.RequestContext) => Promise<void>;

/**
 * Looks before anything is written at what stands in the cells, names, filters, tables and formats that the
 * changes touch. The ways back come last change first. A few requests, more where a column is long.
 */
export async function prepareUndo(context: Excel.RequestContext, changes: readonly Change[]): Promise<readonly Undo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  const added = new Set<string>();
  const steps: Remembered[] = [];
  let leaving = 0;
  for (const change of changes) {
    if (change.kind === "removeSheet") {
      leaving += 1;
      const aside = leavingName(leaving);
      steps.push(() => renameBack(aside, change.sheet));
    } else if (change.kind === "addSheet") {
      added.add(change.sheet);
      steps.push(() => removeSheet(change.sheet, new Set(worksheets.items.map(({ id }) => id))));
    } else if ("sheet" in change && added.has(change.sheet)) {
      // What a sheet that the changes add holds goes with the sheet.
      continue;
    } else steps.push(await remember(context, change));
  }
  await context.sync();
  return steps.map((step) => step()).reverse();
}

type Remembered = () => Undo;
const nothing: Undo = () => Promise.resolve();

type Lasting = Exclude<Change, { kind: "addSheet" | "removeSheet" }>;

async function remember(context: Excel.RequestContext, change: Lasting): Promise<Remembered> {
  const { names, worksheets } = context.workbook;
  switch (change.kind) {
    case "writeColumn": {
      if (change.values.length === 0) return () => nothing;
      const { sheet, column, fromRow: top } = change;
      // In blocks: the marks of an earlier run over many rows are more than Excel answers at once.
      const { rows } = await readCells(context, worksheets.getItem(sheet), { top, bottom: top + change.values.length - 1, left: column, right: column });
      return () => writeBack(sheet, top, column, rows.map(([cell]) => cell?.value ?? ""));
    }
    case "writeCells": {
      const { sheet, column, fromRow, cells } = change;
      const before = worksheets.getItem(sheet).getRangeByIndexes(fromRow - 1, column - 1, cells.length, 1);
      before.load("values,numberFormat");
      return () => {
        const [values, formats] = [before.values as unknown[][], before.numberFormat as unknown[][]];
        const back = cells.map((_, at): WrittenCell => ({ value: plain(values[at]?.[0]), format: formatText(formats[at]?.[0]) }));
        return (later) => carryOut(later, [{ ...change, cells: back }]);
      };
    }
    case "addConditionalFormat":
      return () => (later) => carryOut(later, [{ kind: "removeConditionalFormats", sheet: change.sheet }]);
    case "removeConditionalFormats": {
      const undo = await rememberFormats(context, change.sheet);
      return () => undo;
    }
    case "setAutoFilterArea": {
      const filter = worksheets.getItem(change.sheet).autoFilter.getRangeOrNullObject();
      filter.load("address");
      return () => {
        const area = filter.isNullObject ? undefined : parseReference(filter.address)?.area;
        return area === undefined ? nothing : (later) => carryOut(later, [{ ...change, area }]);
      };
    }
    case "addTableColumn":
    case "removeTableColumn": {
      const undo = await rememberTableColumn(context, change.sheet, change.table);
      return () => undo;
    }
    case "defineName":
    case "removeName": {
      const item = names.getItemOrNullObject(change.name);
      item.load("formula");
      return () => nameAsBefore(change.name, item.isNullObject ? null : String(item.formula));
    }
    case "writeStore": {
      const undo = await rememberStore(context);
      return () => undo;
    }
  }
}

function formatText(format: unknown): string {
  return typeof format === "string" ? format : "General";
}

function plain(value: unknown): WrittenCell["value"] {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "") ? value : null;
}

/** `known` are the sheets that were there before: one of the same name that has not stepped aside yet stays. */
function removeSheet(name: string, known: ReadonlySet<string>): Undo {
  return async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject || known.has(sheet.id)) return;
    sheet.delete();
    await context.sync();
  };
}

function renameBack(aside: string, name: string): Undo {
  return async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(aside);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.name = name;
    await context.sync();
  };
}

function writeBack(sheet: string, row: number, column: number, values: readonly (string | number | boolean)[]): Undo {
  return async (context) => {
    const queue = openQueue(context);
    await writeRows(queue, context.workbook.worksheets.getItem(sheet), row, column, values, (value) => [typeof value === "string" && value !== "" ? `'${value}` : value]);
    await queue.send();
  };
}

/** The name with the formula that it had, or none where it was not there. */
function nameAsBefore(name: string, formula: string | null): Undo {
  return async (context) => {
    const { names } = context.workbook;
    const item = names.getItemOrNullObject(name);
    item.load("formula");
    await context.sync();
    if (formula === null ? item.isNullObject : !item.isNullObject && item.formula === formula) return;
    if (!item.isNullObject) item.delete();
    if (formula !== null) names.add(name, formula).visible = false;
    await context.sync();
  };
}
