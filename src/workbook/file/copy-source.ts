import type { CellLook } from "../../annotation/plan";
import { RosterCheckError } from "../../errors";
import { emptySheet, type Belonging, type CopySource, type NewWorkbook } from "../port";
import { isOurs } from "../owned";
import type { XlsxDocument, XlsxSheet } from "./document";
import { openXlsx } from "./open";
import { openPackage, type Package } from "./package";
import { fileWorkbook } from "./port";
import { emptyStyles, newSheetText, stylesType, worksheetType } from "./new-parts";
import { pack, writeZip } from "./zip";

/** Opens the bytes of a workbook to make a copy of it. Throws what `openXlsx` throws. */
export function copySource(bytes: Uint8Array, fileName: string): CopySource {
  const document = openXlsx(bytes);
  const sheetOf = (name: string): XlsxSheet => {
    const sheet = document.sheet(name);
    if (sheet === null) throw new RosterCheckError("unknown-sheet", { sheet: name });
    return sheet;
  };
  return {
    ...fileWorkbook(document, fileName),
    look(name, row, column): CellLook {
      const { bold, fill, font } = sheetOf(name).look(row, column);
      return { ...(bold ? { bold } : {}), ...(fill === null ? {} : { fill }), ...(font === null || font === "#000000" ? {} : { font }) };
    },
    columnWidth: (name, column) => sheetOf(name).columnWidth(column),
    belongings: () => countBelongings(openPackage(bytes), document),
  };
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A workbook made of nothing: no properties, no author, no time. */
export function newWorkbook(fileName: string): NewWorkbook {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${worksheetType}"/><Override PartName="/xl/styles.xml" ContentType="${stylesType}"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="${emptySheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]]),
    "xl/worksheets/sheet1.xml": newSheetText(main),
    "xl/styles.xml": emptyStyles(main),
  };
  const encoder = new TextEncoder();
  return fileWorkbook(openXlsx(writeZip(Object.entries(parts).map(([name, text]) => pack(name, encoder.encode(text))))), fileName);
}

function relationships(entries: readonly (readonly [kind: string, target: string])[]): string {
  const list = entries.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${packages}/relationships">${list.join("")}</Relationships>`;
}

/** The text of every part, for a last look at what was written. */
export function partTexts(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes);
  return opened.parts.filter((part) => !part.endsWith("/")).flatMap((part) => [part, opened.text(part)]);
}

/** Parts by what they are, in the order in which the first that fits is taken; null: what every workbook has. */
const kinds: readonly (readonly [RegExp, Belonging | null])[] = [
  [/^\[content_types\]\.xml$|\.rels$|^xl\/(workbook|styles|sharedstrings|calcchain|metadata)[^/]*\.(xml|bin)$|^xl\/worksheets\/|^xl\/theme\/|^xl\/tables\//i, null],
  [/^docprops\//i, "properties"],
  [/comments?\d*\.xml$|threadedcomment|^xl\/persons\/|\.vml$/i, null],
  [/^customxml\/item\d*\.xml$/i, "customXml"],
  [/^customxml\//i, null],
  [/^xl\/externallinks\//i, "externalLinks"],
  [/^xl\/pivot|^xl\/slicer|^xl\/timeline/i, "pivots"],
  [/printersettings/i, "printerSettings"],
  [/^xl\/(media|charts|chartsheets|diagrams|drawings)\//i, "pictures"],
  [/vbaproject|^xl\/macrosheets|^xl\/dialogsheets|customui/i, "macros"],
  [/connections|querytables|^xl\/model|^xl\/xmlmaps/i, "connections"],
  [/embeddings|activex|ctrlprops/i, "embedded"],
];

function countBelongings(opened: Package, document: XlsxDocument): Readonly<Record<Belonging, number>> {
  const counts: Record<Belonging, number> = {
    notes: 0, threadedComments: 0, properties: 0, customXml: 0, externalLinks: 0, links: 0, names: 0, pivots: 0, printerSettings: 0, pictures: 0, macros: 0, connections: 0, embedded: 0, validations: 0, formats: 0, scenarios: 0, other: 0,
  };
  for (const part of opened.parts) {
    if (part.endsWith("/")) continue;
    const known = kinds.find(([pattern]) => pattern.test(part));
    const kind = known === undefined ? "other" : known[1];
    if (kind !== null) counts[kind] += 1;
    if (/threadedcomment[^/]*\.xml$/i.test(part)) counts.threadedComments += count(opened.text(part), "threadedComment");
    else if (/comments\d*\.xml$/i.test(part)) counts.notes += count(opened.text(part), "comment");
    else if (/^xl\/worksheets\/[^/]+\.xml$/i.test(part)) {
      const text = opened.text(part);
      counts.links += count(text, "hyperlink");
      counts.validations += count(text, "dataValidation");
      counts.formats += count(text, "cfRule");
      counts.scenarios += count(text, "scenario");
    }
  }
  counts.names = document.names.filter(({ name }) => !name.startsWith("_xlnm.") && !isOurs(name)).length;
  return counts;
}

/** Elements of this local name, with or without a prefix. */
function count(text: string, local: string): number {
  return [...text.matchAll(new RegExp(`<(?:[\\w.-]+:)?${local}[\\s/>]`, "g"))].length;
}
