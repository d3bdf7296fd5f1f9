import type { Package } from "./package";

export const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
export const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A worksheet without cells; `namespace` is that of the file's other sheets. */
export function newSheetText(namespace: string): string {
  return (
    `${declaration}<worksheet xmlns="${namespace}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

/** The least that a styles part must hold: one font, the two fixed fills, one border, one cell style. */
export function emptyStyles(namespace: string): string {
  return (
    `${declaration}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The first part name that is not taken, in the folder of the part `beside`. */
export function freePart(pack: Package, beside: string, name: (number: number) => string): string {
  const folder = beside.slice(0, beside.lastIndexOf("/") + 1);
  let number = 1;
  while (pack.has(folder + name(number))) number++;
  return folder + name(number);
}
