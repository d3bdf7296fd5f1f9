import { strToU8, zipSync } from "fflate";
import type { XlsxDocument } from "./document";
import { emptyStyles, newSheetText, stylesType, worksheetType } from "./new-parts";
import { openXlsx } from "./open";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const bookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A new workbook with one empty sheet of this name. */
export function blankXlsx(sheet: string): XlsxDocument {
  const relation = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${related}/${kind}" Target="${target}"/>`;
  const relations = (inside: string): string => `${declaration}<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`;
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
  const parts = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", bookType)}${override("/xl/worksheets/sheet1.xml", worksheetType)}${override("/xl/styles.xml", stylesType)}</Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${related}"><bookViews><workbookView/></bookViews><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")),
    "xl/worksheets/sheet1.xml": newSheetText(main),
    "xl/styles.xml": emptyStyles(main),
  };
  // The time of a part would tell nothing and make each file another.
  const mtime = new Date(1980, 0, 1);
  return openXlsx(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime }]]))));
}
