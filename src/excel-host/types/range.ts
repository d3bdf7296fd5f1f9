import { areaAddress, maxColumn, maxRow } from "../../roster/address";
import type { Area } from "../../roster/address";
import { textOf, wholeOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { isHostObject } from "../members";
import type { Argument, HostObject, TypeTable } from "../members";
import { cellMatrix, columnProperties, formulaOf, hiddenAll, rowProperties, valueOf, valueType } from "../reading";
import type { Bound } from "../session";
import { fullAddress } from "../session";
import { shownText } from "../shown-text";
import { usedArea } from "../used-area";
import { cellCount, matrixOf, requireCells, requireUnprotected, writeValues } from "../writing";
import { hyperlinkOf, setHyperlink } from "../hyperlink";

type Self = Bound<"Range">;

const merged = 512;

function edited(self: Self): void {
  self.session.changed({ kind: "cells", sheet: self.sheet, address: areaAddress(self.area) });
}

function moved(self: Self, area: Area): HostObject {
  if (area.top < 1 || area.left < 1 || area.bottom > maxRow || area.right > maxColumn || area.bottom < area.top || area.right < area.left) {
    throw invalidArgument("the range leaves the sheet");
  }
  return self.session.object("Range", { sheet: self.sheet, area, bounded: true });
}

/** The smallest range that holds both. */
function around(self: Self, other: Argument): HostObject {
  const range = isHostObject(other) ? other.range : null;
  if (range?.sheet !== self.sheet) throw invalidArgument("a range of the same sheet");
  const { area } = range;
  return moved(self, {
    top: Math.min(self.area.top, area.top),
    left: Math.min(self.area.left, area.left),
    bottom: Math.max(self.area.bottom, area.bottom),
    right: Math.max(self.area.right, area.right),
  });
}

function write(self: Self, value: Argument): void {
  requireCells(self.area, self.bounded);
  writeValues(self.session.sheet(self.sheet), self.area, value, self.session.document.date1904);
  edited(self);
}

function setNumberFormat(self: Self, value: Argument): void {
  requireCells(self.area, self.bounded);
  const sheet = self.session.sheet(self.sheet);
  const at = matrixOf(value, self.area);
  requireUnprotected(sheet);
  for (let row = self.area.top; row <= self.area.bottom; row += 1) {
    for (let column = self.area.left; column <= self.area.right; column += 1) {
      const format = at(row, column);
      if (format !== null) sheet.setLook({ top: row, left: column, bottom: row, right: column }, { numberFormat: textOf(format, "numberFormat") });
    }
  }
  edited(self);
}

function clear(self: Self, applyTo: Argument): undefined {
  const what = applyTo === undefined || applyTo === null ? "All" : textOf(applyTo, "applyTo");
  if (what !== "Contents") throw new HostError("NotImplemented", `This stand-in for Excel clears contents only, not ${what}.`);
  requireCells(self.area, self.bounded);
  writeValues(self.session.sheet(self.sheet), self.area, "");
  edited(self);
  return undefined;
}

function mergedAreas(self: Self): HostObject | null {
  const { top, left, bottom, right } = self.area;
  const areas = self.session.sheet(self.sheet).merges.filter((m) => m.top >= top && m.top <= bottom && m.left >= left && m.left <= right);
  if (areas.length > merged) throw new HostError("GeneralException", `The range holds more than ${merged} merged areas.`);
  return areas.length === 0 ? null : self.session.object("RangeAreas", { sheet: self.sheet, areas });
}

/** `Excel.Range`. Cell-level properties of whole rows and columns are null, as in Excel. */
export const range: TypeTable<Self> = {
  type: "Range",
  keepable: true,
  range: ({ sheet, area, bounded }) => ({ sheet, area, bounded }),
  scalars: {
    Address: { since: 1, get: ({ sheet, area }) => fullAddress(sheet, area) },
    CellCount: { since: 1, get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    ColumnCount: { since: 1, get: ({ area }) => area.right - area.left + 1 },
    ColumnHidden: { since: 2, get: (self) => hiddenAll(self.session.sheet(self.sheet).hiddenColumns, self.area.left, self.area.right) },
    ColumnIndex: { since: 1, get: ({ area }) => area.left - 1 },
    Formulas: { since: 1, get: (self) => cellMatrix(self, formulaOf), put: write },
    Hyperlink: { since: 7, get: hyperlinkOf, put: (self, value) => { setHyperlink(self, value); edited(self); } },
    NumberFormat: { since: 1, get: (self) => cellMatrix(self, (sheet, row, column) => sheet.cell(row, column).numberFormat), put: setNumberFormat },
    RowCount: { since: 1, get: ({ area }) => area.bottom - area.top + 1 },
    RowHidden: { since: 2, get: (self) => hiddenAll(self.session.sheet(self.sheet).hiddenRows, self.area.top, self.area.bottom) },
    RowIndex: { since: 1, get: ({ area }) => area.top - 1 },
    Text: { since: 1, get: (self) => cellMatrix(self, (sheet, row, column) => shownText(sheet.cell(row, column), self.session.document.date1904)) },
    ValueTypes: { since: 1, get: (self) => cellMatrix(self, valueType) },
    Values: { since: 1, get: (self) => cellMatrix(self, valueOf), put: write },
  },
  navigations: {
    ConditionalFormats: { since: 6, get: ({ session, ...self }) => session.object("ConditionalFormatCollection", self) },
    DataValidation: { since: 8, get: ({ session, ...self }) => session.object("DataValidation", self) },
    Format: { since: 1, get: ({ session, ...self }) => session.object("RangeFormat", self) },
    Worksheet: { since: 1, get: ({ session, sheet }) => session.object("Worksheet", { sheet }) },
  },
  methods: {
    Clear: { since: 1, call: (self, [applyTo]) => clear(self, applyTo) },
    // With GetRow and _ValidateArraySize: how Office.js itself writes more than 1,500 cells, in slices.
    GetBoundingRect: { since: 1, call: (self, [other]) => around(self, other) },
    GetCell: {
      since: 1,
      call: (self, [row, column]) => {
        const top = self.area.top + wholeOf(row, "row");
        const left = self.area.left + wholeOf(column, "column");
        return moved(self, { top, left, bottom: top, right: left });
      },
    },
    GetColumnProperties: { since: 9, call: (self, [wanted]) => columnProperties(self, wanted) },
    GetRowProperties: { since: 9, call: (self, [wanted]) => rowProperties(self, wanted) },
    GetMergedAreasOrNullObject: { since: 13, call: (self) => mergedAreas(self) },
    GetOffsetRange: {
      since: 1,
      call: (self, [rows, columns]) => {
        const down = wholeOf(rows, "rowOffset", -maxRow);
        const across = wholeOf(columns, "columnOffset", -maxColumn);
        const { top, left, bottom, right } = self.area;
        return moved(self, { top: top + down, left: left + across, bottom: bottom + down, right: right + across });
      },
    },
    GetRow: {
      since: 1,
      call: (self, [index]) => {
        const row = self.area.top + wholeOf(index, "row");
        return moved(self, { ...self.area, top: row, bottom: row });
      },
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      call: (self, [valuesOnly]) => {
        const used = usedArea(self.session.sheet(self.sheet), valuesOnly === true);
        if (used === null) return null;
        const area = {
          top: Math.max(used.top, self.area.top),
          left: Math.max(used.left, self.area.left),
          bottom: Math.min(used.bottom, self.area.bottom),
          right: Math.min(used.right, self.area.right),
        };
        return area.top > area.bottom || area.left > area.right ? null : moved(self, area);
      },
    },
    Select: {
      since: 1,
      call: (self) => {
        const sheet = self.session.sheet(self.sheet);
        if (sheet.visibility !== "visible") throw itemNotFound(`worksheet ${sheet.name} is hidden`);
        self.session.select(self.sheet, self.area);
        return undefined;
      },
    },
    _ValidateArraySize: {
      since: 3,
      call: (self, [rows, columns]) => {
        const { top, left, bottom, right } = self.area;
        if (rows !== bottom - top + 1 || columns !== right - left + 1) throw invalidArgument("the number of rows or columns is not the range's");
        return undefined;
      },
    },
  },
};
