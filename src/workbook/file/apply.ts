import { signature, type BarChart, type CellLook, type Change, type PrintSetup, type SheetContent } from "../../annotation/plan";
import { RosterCheckError } from "../../errors";
import { absoluteReference } from "../../roster/address";
import { textFormula } from "../owned";
import { barGap, barColour } from "../chart";
import { pageNumbers, printMargins, sheetAndFile } from "../print";
import { rowHeights } from "../row-height";
import { formulasOf } from "../validation";
import { isoDateSerial } from "./serial";
import { writeStore } from "./store";
import type { ResolvedLook, SheetPrint, XlsxChart, XlsxDocument, XlsxSheet } from "./document";

/** Carries out one change of a plan. Throws `unknown-sheet` where its sheet is not there. */
export function applyChange(document: XlsxDocument, change: Change): void {
  const sheetOf = (name: string): XlsxSheet => {
    const sheet = document.sheet(name);
    if (sheet === null) throw new RosterCheckError("unknown-sheet", { sheet: name });
    return sheet;
  };
  switch (change.kind) {
    case "addSheet":
      fill(document.addSheet(change.sheet), change.content, document.date1904);
      return;
    case "removeSheet":
      document.removeSheet(change.sheet);
      return;
    case "writeColumn": {
      const sheet = sheetOf(change.sheet);
      change.values.forEach((value, index) => sheet.setValue(change.fromRow + index, change.column, value));
      return;
    }
    case "writeCells": {
      const sheet = sheetOf(change.sheet);
      change.cells.forEach(({ value, format }, index) => {
        const row = change.fromRow + index;
        const stored = typeof value === "object" && value !== null ? isoDateSerial(value.day, document.date1904) : value;
        sheet.setValue(row, change.column, stored);
        if (sheet.cell(row, change.column).numberFormat !== format) sheet.setLook({ top: row, bottom: row, left: change.column, right: change.column }, { numberFormat: format });
      });
      return;
    }
    case "addConditionalFormat":
      sheetOf(change.sheet).addConditionalFormat({ area: change.area, formula: change.formula, fill: change.look.fill, font: change.look.font });
      return;
    case "removeConditionalFormats": {
      const sheet = sheetOf(change.sheet);
      for (const { id, formula } of sheet.conditionalFormats) {
        if (formula?.includes(signature) === true) sheet.removeConditionalFormat(id);
      }
      return;
    }
    case "setAutoFilterArea":
      sheetOf(change.sheet).setAutoFilterArea(change.area);
      return;
    case "addTableColumn":
      sheetOf(change.sheet).addTableColumn(change.table, change.header);
      return;
    case "removeTableColumn":
      sheetOf(change.sheet).removeTableColumn(change.table);
      return;
    case "defineName": {
      const { refersTo } = change;
      const formula = "text" in refersTo ? textFormula(refersTo.text) : absoluteReference(refersTo.sheet, refersTo.area);
      document.addName({ name: change.name, formula, hidden: true, scope: null });
      return;
    }
    case "removeName":
      document.removeName(change.name, null);
      return;
    case "writeStore":
      writeStore(document, change.text);
      return;
  }
}

function fill(sheet: XlsxSheet, content: SheetContent, date1904: boolean): void {
  content.rows.forEach((row, y) => row.forEach((value, x) => sheet.setValue(y + 1, x + 1, value)));
  for (const { row, column, day } of content.days ?? []) sheet.setValue(row, column, isoDateSerial(day, date1904));
  content.columnWidths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  for (const [row, points] of rowHeights(content)) sheet.fitRow(row, points);
  for (const { area, look } of content.looks) sheet.setLook(area, resolved(look));
  for (const { row, column, location } of content.links) sheet.setLink(row, column, location);
  for (const validation of content.validations ?? []) {
    const { area, rule, prompt, alert } = validation;
    sheet.addValidation({ areas: [area], type: rule.kind, operator: "between", formulas: formulasOf(rule), prompt, alert });
  }
  if (content.frozenRows > 0) sheet.setFrozen(content.frozenRows, content.frozenColumns ?? 0);
  if (content.chart !== undefined) sheet.setChart(null, chartOf(content.chart));
  if (content.print !== undefined) sheet.setPrint(printOf(content.print));
}

function chartOf(chart: BarChart): XlsxChart {
  return { ...chart, colour: barColour, labels: true, legend: false, gridlines: false, valueAxis: false, fromZero: true, reversed: true, gap: barGap };
}

function printOf(print: PrintSetup): Partial<SheetPrint> {
  return {
    landscape: print.landscape,
    a4: true,
    pagesWide: print.pagesWide ?? (print.fitToWidth ? 1 : null),
    titleRows: print.repeatRows === null ? null : { top: print.repeatRows.from, bottom: print.repeatRows.to },
    ...(print.repeatColumns === undefined ? {} : { titleColumns: { left: 1, right: print.repeatColumns } }),
    ...(print.pageNumbers ? { footer: pageNumbers, footerLeft: sheetAndFile.left, footerRight: sheetAndFile.right } : { footer: "" }),
    gridlines: print.gridlines,
    margins: printMargins,
    breaks: print.breaksBefore,
  };
}

function resolved(look: CellLook): Partial<ResolvedLook> {
  return {
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.fill === undefined ? {} : { fill: look.fill }),
    ...(look.font === undefined ? {} : { font: look.font }),
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(look.wrap === undefined ? {} : { wrap: look.wrap }),
    ...(look.underline === undefined ? {} : { underline: look.underline }),
    ...(look.top === undefined ? {} : { vertical: look.top ? "top" : "bottom" }),
    ...(look.border === true ? { edges: "tblr" } : {}),
    ...(look.center === undefined ? {} : { horizontal: look.center ? "center" : "general" }),
    ...(look.numberFormat === undefined ? {} : { numberFormat: look.numberFormat }),
  };
}
