import type { XlsxDocument } from "../../src/workbook/file/document";

/** All that a workbook says and shows and that a run may not leave half changed. */
export function modelOf(document: XlsxDocument): unknown {
  return {
    store: document.customXml.map(({ namespace, xml }) => [namespace, xml()]),
    names: [...document.names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: document.sheets.map((sheet) => ({
      name: sheet.name,
      used: sheet.used,
      cells: Array.from({ length: Math.max(8, sheet.used?.bottom ?? 0) }, (_, y) => Array.from({ length: Math.max(6, sheet.used?.right ?? 0) }, (_x, x) => [sheet.cell(y + 1, x + 1), sheet.look(y + 1, x + 1)])),
      formats: sheet.conditionalFormats.map(({ areas, formula, fill, font }) => ({ areas, formula, fill, font })),
      tables: sheet.tables,
      filter: sheet.autoFilter,
      links: sheet.links,
      frozen: sheet.frozen,
    })),
  };
}
