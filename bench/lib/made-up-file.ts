import { strToU8, zipSync } from "fflate";
import { columnName } from "../../src/roster/address";
import { madeUpRows, sheetName, type Size } from "./made-up-roster";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const package_ = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The made-up roster as the bytes of an .xlsx file with shared strings, as Excel writes it. */
export function madeUpFile(size: Size): Uint8Array {
  const strings = new Map<string, number>();
  const rows: Uint8Array[] = [];
  const pieces: string[] = [];
  const columns = Array.from({ length: 64 }, (_, at) => columnName(at + 1));
  let row = 0;
  const flush = (): void => {
    rows.push(strToU8(pieces.join("")));
    pieces.length = 0;
  };
  for (const cells of madeUpRows(size)) {
    row += 1;
    pieces.push(`<row r="${row}">`);
    cells.forEach((value, at) => {
      if (value === null) return;
      if (typeof value === "number") {
        pieces.push(`<c r="${columns[at] ?? ""}${row}"><v>${value}</v></c>`);
        return;
      }
      let index = strings.get(value);
      if (index === undefined) strings.set(value, (index = strings.size));
      pieces.push(`<c r="${columns[at] ?? ""}${row}" t="s"><v>${index}</v></c>`);
    });
    pieces.push("</row>");
    if (pieces.length > 100_000) flush();
  }
  flush();
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      `${xml}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(`${xml}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    "xl/workbook.xml": strToU8(`${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${xml}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      `${xml}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
        `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
        `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ),
    "xl/sharedStrings.xml": strToU8(`${xml}<sst xmlns="${main}">${Array.from(strings.keys(), (text) => `<si><t>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></si>`).join("")}</sst>`),
    "xl/worksheets/sheet1.xml": joined([strToU8(`${xml}<worksheet xmlns="${main}"><sheetData>`), ...rows, strToU8("</sheetData></worksheet>")]),
  };
  return zipSync(parts, { level: 1 });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
