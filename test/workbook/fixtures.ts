import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Parts of a workbook by name; texts are stored as UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An archive of these parts, in this order. */
export function zip(parts: Parts, options: { level?: 0 | 6 } = {}): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === "string" ? strToU8(content) : content, { level: options.level ?? 6, mtime: "2026-05-13T00:00:00" }];
  }
  return zipSync(files);
}

/** The parts of an archive, unpacked by a library that is not ours. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) parts[name] = Buffer.from(content).toString("latin1");
  return parts;
}

/** A part as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`no part ${name}`);
  return Buffer.from(content).toString("utf8");
}

export function rels(entries: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string {
  const list = entries.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${office}/${type}`}" Target="${target}"${external === true ? ' TargetMode="External"' : ""}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const list = Object.entries(overrides).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type.includes("/") ? type : `${contentType}.${type}+xml`}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>${list.join("")}</Types>`;
}

export const plainStyles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>" +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** A workbook of one sheet 名册 with this inside `<worksheet>`; `more` adds or replaces parts. */
export function workbook(inside: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml": contentTypes({ "xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet", "xl/styles.xml": "styles", "xl/sharedStrings.xml": "sharedStrings" }),
    "_rels/.rels": rels([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"]]),
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`,
    "xl/styles.xml": plainStyles,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>姓名</t></si><si><t>张三</t></si></sst>`,
    ...more,
  };
}
