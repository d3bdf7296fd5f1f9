import { RosterCheckError } from "../../errors";
import { cellAddress, type Area } from "../../roster/address";
import { cellAt, cellStyle, storedExtent, usedArea, type CellContext } from "./cell-grid";
import type { CellEdit } from "./cell-write";
import { findCell, stored } from "./cell-store";
import { readCharts, writeChart, type ChartHost } from "./charts";
import { addRule, readConditionalFormats, removeRule } from "./cond-formats";
import type { SheetPrint, XlsxSheet, XlsxTable } from "./document";
import { readAutoFilter, writeAutoFilter } from "./filters";
import { formulaTexts } from "./formulas";
import { readColumnStyles, readColumnWidth, readFrozen, readHiddenColumns, readMerges, readProtection, writeColumnWidth, writeFrozen } from "./layout";
import { readLinks, readNotes, writeLink } from "./links";
import type { Package } from "./package";
import { readPrint, writePrint } from "./print";
import { relations } from "./relations";
import { sheetPart, type SheetPart } from "./sheet-part";
import type { Styles } from "./styles";
import { dropValidation, readValidations, writeValidation } from "./validations";
import { narrowTable, readTable, widenTable } from "./tables";

/** What a sheet needs of its workbook. */
export interface SheetHost {
  readonly pack: Package;
  readonly date1904: boolean;
  readonly strings: () => readonly string[];
  readonly styles: () => Styles;
  /** The hidden name beside the sheet's filter follows it. */
  readonly filterMoved: (part: string, area: Area | null) => void;
  /** A formula was overwritten: the order of calculation that the file holds names a cell that has none. */
  readonly formulaLost: () => void;
  /** Rows at the head and columns at the left of the sheet's printed pages: a name of the workbook. */
  readonly titleRows: (part: string) => SheetPrint["titleRows"];
  readonly setTitleRows: (part: string, rows: SheetPrint["titleRows"]) => void;
  readonly titleColumns: (part: string) => SheetPrint["titleColumns"];
  readonly setTitleColumns: (part: string, columns: SheetPrint["titleColumns"]) => void;
  readonly charts: ChartHost;
}

/** A sheet and how to take it back to where it was. */
export interface OpenSheet {
  readonly part: string;
  readonly sheet: XlsxSheet;
  readonly checkpoint: () => () => void;
}

/** Opens a worksheet part. Name and visibility stand in the workbook part and are asked for each time. */
export function openSheet(host: SheetHost, part: string, about: () => Pick<XlsxSheet, "name" | "visibility">): OpenSheet {
  const { pack } = host;
  const context: CellContext = {
    strings: host.strings,
    numberFormat: (style) => host.styles().numberFormat(style),
    inherited(row, column) {
      const record = own.cells.rows.record(row);
      const style = record < 0 ? -1 : own.cells.rows.style(record);
      return style >= 0 ? style : columnStyle()(column);
    },
  };
  const own: SheetPart = sheetPart(pack, part, host.date1904, (cells, edits) => storedExtent(cells, edits, context.inherited), (row, column) => context.inherited(row, column));

  /** A value derived from the tree, derived again after a change of it. */
  const derived = <T>(make: () => T): (() => T) => {
    let held: { revision: number; value: T } | null = null;
    return () => {
      if (held?.revision !== own.revision) held = { revision: own.revision, value: make() };
      return held.value;
    };
  };
  const columnStyle = derived(() => readColumnStyles(own.root));
  const merges = derived(() => readMerges(own.root));
  const hiddenColumns = derived(() => readHiddenColumns(own.root));
  const links = derived(() => readLinks(pack, part, own.root));
  const formats = derived(() => readConditionalFormats(own.root, host.styles()));
  const protection = derived(() => readProtection(own.root));
  const notes = derived(() => readNotes(pack, part));
  const tableParts = derived(() => relations(pack, part).filter(({ kind, target }) => kind === "table" && pack.has(target)));
  const formulas = derived(() => formulaTexts(pack.bytes(part), part));
  let used: { area: Area | null } | null = null;

  const edit = (row: number, column: number, change: CellEdit): void => {
    let cells = own.edits.get(row);
    if (cells === undefined) own.edits.set(row, (cells = new Map<number, CellEdit>()));
    cells.set(column, { ...cells.get(column), ...change });
    used = null;
  };
  /** As Excel does when the last criteria of a filter go: no row of it stays hidden. */
  const show = (area: Area): void => {
    for (const row of own.cells.rows.hidden) if (row > area.top && row <= area.bottom) own.shown.add(row);
  };
  const setValue: XlsxSheet["setValue"] = (row, column, value) => {
    if (value === null && cellAt(own.cells, own.edits, context, row, column).kind === "empty" && sheet.formula(row, column) === null) return;
    if (sheet.formula(row, column) !== null) loseFormula(row, column);
    if (value === null && wasEmpty(row, column)) takeBack(row, column);
    else edit(row, column, { value });
    used = null;
  };
  /** The cells that share the formula get one of their own before its first cell goes. */
  const loseFormula = (row: number, column: number): void => {
    host.formulaLost();
    const { texts, dependents } = formulas();
    for (const other of dependents.get(cellAddress(row, column)) ?? []) {
      const formula = texts.get(cellAddress(other.row, other.column));
      if (formula !== undefined && own.edits.get(other.row)?.get(other.column)?.value === undefined) edit(other.row, other.column, { formula });
    }
  };
  /** Emptying a cell that came empty takes our change back rather than adding another. */
  const wasEmpty = (row: number, column: number): boolean => {
    const at = findCell(own.cells, row, column);
    return at < 0 || own.cells.kinds[at] === stored.empty;
  };
  const takeBack = (row: number, column: number): void => {
    const cells = own.edits.get(row);
    const style = cells?.get(column)?.style;
    if (style === undefined) cells?.delete(column);
    else cells?.set(column, { style });
    if (cells?.size === 0) own.edits.delete(row);
  };
  const tables = (): XlsxTable[] => tableParts().flatMap(({ target }) => readTable(pack.tree(target).root) ?? []);
  const tableRoot = (name: string): ReturnType<Package["tree"]>["root"] => {
    for (const { target } of tableParts()) {
      const root = pack.tree(target).root;
      if (readTable(root)?.name.toLowerCase() === name.toLowerCase()) return root;
    }
    throw new RosterCheckError("unexpected", { detail: `table ${name}` });
  };

  const sheet: XlsxSheet = {
    get name() {
      return about().name;
    },
    get visibility() {
      return about().visibility;
    },
    get used() {
      used ??= { area: usedArea(own.cells, own.edits) };
      return used.area;
    },
    cell: (row, column) => cellAt(own.cells, own.edits, context, row, column),
    snapshot() {
      const { cells } = own;
      const edits = new Map([...own.edits].map(([row, changes]) => [row, new Map(changes)]));
      return (row, column) => cellAt(cells, edits, context, row, column);
    },
    formula(row, column) {
      if (own.edits.get(row)?.get(column)?.value !== undefined) return null;
      return cellAt(own.cells, own.edits, context, row, column).formula ? (formulas().texts.get(cellAddress(row, column)) ?? null) : null;
    },
    setValue,
    get merges() {
      return merges();
    },
    get hiddenRows() {
      const { hidden } = own.cells.rows;
      return own.shown.size === 0 ? hidden : new Set([...hidden].filter((row) => !own.shown.has(row)));
    },
    get hiddenColumns() {
      return hiddenColumns();
    },
    columnWidth: (column) => readColumnWidth(own.root, column),
    setColumnWidth(column, width) {
      own.touch();
      writeColumnWidth(own.root, column, width);
    },
    fitRow: (row, points) => void own.heights.set(row, points),
    get frozen() {
      return readFrozen(own.root);
    },
    setFrozen(rows, columns) {
      own.touch();
      writeFrozen(own.root, rows, columns);
    },
    get print() {
      return { ...readPrint(own.root), titleRows: host.titleRows(part), titleColumns: host.titleColumns(part) };
    },
    setPrint(print) {
      own.touch();
      writePrint(own.root, print);
      if (print.titleRows !== undefined) host.setTitleRows(part, print.titleRows);
      if (print.titleColumns !== undefined) host.setTitleColumns(part, print.titleColumns);
    },
    get protection() {
      return protection();
    },
    get autoFilter() {
      return readAutoFilter(own.root);
    },
    setAutoFilterArea(area) {
      own.touch();
      if (writeAutoFilter(own.root, area) && area !== null) show(area);
      host.filterMoved(part, area);
    },
    get tables() {
      return tables();
    },
    addTableColumn(name, header) {
      const written = widenTable(tableRoot(name), header);
      const table = tables().find((other) => other.name.toLowerCase() === name.toLowerCase());
      if (table?.headerRow === true) setValue(table.area.top, table.area.right, written);
    },
    removeTableColumn(name) {
      const { left, unfiltered } = narrowTable(tableRoot(name));
      if (unfiltered) show(left);
      for (let row = left.top; row <= left.bottom; row++) setValue(row, left.left, null);
    },
    get conditionalFormats() {
      return formats();
    },
    addConditionalFormat(rule) {
      own.touch();
      addRule(own.root, host.styles(), rule);
    },
    removeConditionalFormat(id) {
      own.touch();
      removeRule(own.root, id);
    },
    get validations() {
      return readValidations(own.root);
    },
    addValidation(validation) {
      own.touch();
      writeValidation(own.root, validation);
    },
    removeValidation(area) {
      own.touch();
      dropValidation(own.root, area);
    },
    get links() {
      return links();
    },
    setLink(row, column, location) {
      own.touch();
      writeLink(own.root, row, column, location);
    },
    get charts() {
      return readCharts(pack, part);
    },
    setChart(name, chart) {
      own.touch();
      const text = (row: number, column: number): string => String(sheet.cell(row, column).value ?? "");
      writeChart(host.charts, own, name, chart, { sheet: sheet.name, text, width: (column) => sheet.columnWidth(column) });
    },
    look: (row, column) => host.styles().look(cellStyle(own.cells, own.edits, context, row, column)),
    setLook(area, look) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          edit(row, column, { style: host.styles().styleWith(cellStyle(own.cells, own.edits, context, row, column), look) });
        }
      }
    },
    note: (row, column) => notes().get(cellAddress(row, column)) ?? null,
    locked: (row, column) => host.styles().locked(cellStyle(own.cells, own.edits, context, row, column)),
  };
  return {
    part,
    sheet,
    checkpoint() {
      const restore = own.checkpoint();
      return () => {
        restore();
        used = null;
      };
    },
  };
}
