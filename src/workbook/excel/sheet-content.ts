import type { BarChart, CellLook, CellValidation, PrintSetup, SheetContent, ValidationRule } from "../../annotation/plan";
import { areaAddress, cellAddress, columnName, type Area } from "../../roster/address";
import { barColour, barGap } from "../chart";
import { pageNumbers, printMargins, sheetAndFile } from "../print";
import { formulasOf } from "../validation";
import { excelCode } from "./call";
import type { Queue } from "./queue";
import { asTyped } from "./typed-text";

/** Points of a column that is so many characters of the default font wide (7 pixels each, 5 of padding, 96 dpi). */
export function pointsOfColumn(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Makes a row of a sheet of ours what Excel wants: as long as the longest of `rows`, text kept as text, null for empty. */
export function typedRow(rows: SheetContent["rows"]): (row: SheetContent["rows"][number]) => (string | number | null)[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return (row) => Array.from({ length: width }, (_, x) => typed(row[x] ?? null));
}

function typed(value: string | number | null): string | number | null {
  return typeof value === "string" ? asTyped(value) : value;
}

/** A line on every side of every cell: Excel knows those around an area, and those within it where there is a within. */
function edgesOf({ top, bottom, left, right }: Area): readonly ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical")[] {
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...(bottom > top ? (["InsideHorizontal"] as const) : []), ...(right > left ? (["InsideVertical"] as const) : [])];
}

/** Characters of a request that one link, one property of a look or one setting takes, with the objects on the way to it. */
const perCall = 600;

/** Queues everything of a sheet's content but its values, in as many requests as its size asks for. */
export async function dress(queue: Queue, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
  for (const [x, width] of content.columnWidths.entries()) {
    await queue.room(perCall);
    passing(sheet.getRangeByIndexes(0, x, 1, 1), ({ format }) => (format.columnWidth = pointsOfColumn(width)));
  }
  for (const { row, column, day } of content.days ?? []) {
    await queue.room(perCall);
    // Excel reads a day of this form in every language, and counts it from the workbook's own first day.
    passing(sheet.getRangeByIndexes(row - 1, column - 1, 1, 1), (cell) => (cell.values = [[day]]));
  }
  for (const { row, column, location } of content.links) {
    await queue.room(perCall);
    passing(sheet.getRangeByIndexes(row - 1, column - 1, 1, 1), (cell) => (cell.hyperlink = { documentReference: location }));
  }
  // After the links: Excel gives a new link its own look.
  for (const { area, look } of content.looks) {
    await queue.room(perCall * (Object.keys(look).length + (look.border === true ? edgesOf(area).length : 0)));
    passing(sheet.getRange(areaAddress(area)), (range) => {
      wear(range, look);
      if (look.border === true) for (const edge of edgesOf(area)) range.format.borders.getItem(edge).style = "Continuous";
    });
  }
  for (const validation of content.validations ?? []) {
    await queue.room(perCall * 4);
    passing(sheet.getRange(areaAddress(validation.area)), ({ dataValidation }) => validate(dataValidation, validation));
  }
  if (content.frozenRows > 0 && (content.frozenColumns ?? 0) > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, content.frozenRows, content.frozenColumns ?? 0));
  } else if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
  const { chart, print } = content;
  if (chart !== undefined) await optional(queue, perCall * 12, () => draw(sheet, chart));
  if (print !== undefined) await optional(queue, perCall * (12 + print.breaksBefore.length), () => layOut(sheet, print));
}

/**
 * Writes to a range that nobody asks for again. Excel need not keep it: otherwise Office.js looks each one up among all that
 * waits when the run ends, and with tens of thousands of links the page stands still for many seconds.
 */
function passing(range: Excel.Range, write: (range: Excel.Range) => void): void {
  write(range);
  range.untrack();
}

/** What Excel may refuse (page setup without a printer, a chart in a workbook that is shared the old way): the sheet is worth having without. */
async function optional(queue: Queue, characters: number, calls: () => void): Promise<void> {
  await queue.send();
  await queue.room(characters);
  calls();
  try {
    await queue.send();
  } catch (thrown) {
    if (excelCode(thrown) === null) throw thrown;
  }
}

/** Excel has no call for a chart's description: title and name say what it shows. */
function draw(sheet: Excel.Worksheet, chart: BarChart): void {
  const made = sheet.charts.add("BarClustered", sheet.getRange(areaAddress(chart.source)), "Columns");
  made.name = chart.name;
  made.title.text = chart.title;
  made.legend.visible = false;
  const { valueAxis, categoryAxis } = made.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.reversePlotOrder = true;
  const bars = made.series.getItemAt(0);
  bars.format.fill.setSolidColor(barColour);
  bars.gapWidth = barGap;
  bars.hasDataLabels = true;
  const { top, bottom, left, right } = chart.place;
  made.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

const pointsPerInch = 72;

function layOut(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.leftMargin = printMargins.left * pointsPerInch;
  layout.rightMargin = printMargins.right * pointsPerInch;
  layout.topMargin = printMargins.top * pointsPerInch;
  layout.bottomMargin = printMargins.bottom * pointsPerInch;
  layout.printGridlines = print.gridlines;
  const wide = print.pagesWide ?? (print.fitToWidth ? 1 : null);
  if (wide !== null) layout.zoom = { horizontalFitToPages: wide };
  if (print.repeatRows !== null) layout.setPrintTitleRows(`$${print.repeatRows.from}:$${print.repeatRows.to}`);
  if (print.repeatColumns !== undefined) layout.setPrintTitleColumns(`$A:$${columnName(print.repeatColumns)}`);
  if (print.pageNumbers) {
    const foot = layout.headersFooters.defaultForAllPages;
    foot.centerFooter = pageNumbers;
    foot.leftFooter = sheetAndFile.left;
    foot.rightFooter = sheetAndFile.right;
  }
  for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(`A${row}`);
}

/** Days are written by formula: as texts Excel would read them in the user's own order of day and month. */
function validate(cells: Excel.DataValidation, { rule, prompt, alert }: CellValidation): void {
  cells.rule = ruleOf(rule);
  cells.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  cells.errorAlert = { showAlert: true, style: alert.style === "stop" ? "Stop" : "Warning", title: alert.title, message: alert.text };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  const [formula1 = "", formula2 = ""] = formulasOf(rule).map((formula) => `=${formula}`);
  const between = { formula1, formula2, operator: "Between" } as const;
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "date":
      return { date: between };
    case "whole":
      return { wholeNumber: between };
    case "decimal":
      return { decimal: between };
    case "textLength":
      return { textLength: between };
    case "custom":
      return { custom: { formula: formula1 } };
  }
}

function wear(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  if (look.numberFormat !== undefined) setFormat(range, look.numberFormat);
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.font !== undefined) format.font.color = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.underline !== undefined) format.font.underline = look.underline ? "Single" : "None";
  if (look.top !== undefined) format.verticalAlignment = look.top ? "Top" : "Bottom";
  if (look.center !== undefined) format.horizontalAlignment = look.center ? "Center" : "General";
}

/** One format for all cells: Office.js takes it as it is, its typings know an array only. */
function setFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
