import type { Change } from "../../src/annotation/plan";
import { excelWorkbook } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { storeNamespace, storeTextOf, storeXml } from "../../src/workbook/store-xml";
import { install, openOffice } from "../excel-host/office";
import { documentOf, roster } from "../excel-host/books";
import { contentTypes, office, partText, rels, strictMain, unzip, workbook, zip, type Parts } from "./fixtures";
import { richWorkbook } from "./rich";

const text = '{"version":1,"settings":{"a":"甲<&>"}}';
const write = (to: string | null): Change => ({ kind: "writeStore", text: to });
const open = (bytes: Uint8Array): ReturnType<typeof fileWorkbook> => fileWorkbook(openXlsx(bytes), "名册.xlsx");

async function written(bytes: Uint8Array, ...changes: readonly Change[]): Promise<Uint8Array> {
  const port = open(bytes);
  await port.apply(changes);
  return port.save();
}

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const itemProps = (id: string): string => `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;

/** A workbook with custom XML parts as SharePoint and other programs leave them; `items` are their contents. */
function withItems(...items: readonly string[]): Uint8Array {
  const more: Parts = {};
  const book: (readonly [string, string, string])[] = [["rId1", "worksheet", "worksheets/sheet1.xml"]];
  const types: Record<string, string> = { "xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet" };
  items.forEach((xml, at) => {
    const n = at + 1;
    more[`customXml/item${n}.xml`] = xml;
    more[`customXml/_rels/item${n}.xml.rels`] = rels([["rId1", "customXmlProps", `itemProps${n}.xml`]]);
    more[`customXml/itemProps${n}.xml`] = itemProps(`{0000000${n}-0000-0000-0000-000000000000}`);
    types[`customXml/itemProps${n}.xml`] = propertiesType;
    book.push([`rId${n + 1}`, "customXml", `../customXml/item${n}.xml`]);
  });
  return zip(workbook("<sheetData/>", { "[Content_Types].xml": contentTypes(types), "xl/_rels/workbook.xml.rels": rels(book), ...more }));
}

const foreign = '<?xml version="1.0" encoding="utf-8"?>\r\n<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><x a=\'1\'/></p:properties>';
const damaged = `<store xmlns="${storeNamespace}">{`;
const otherRoot = `<archive xmlns="${storeNamespace}">{}</archive>`;

describe("the store in a file", () => {
  test("a workbook without one has none, and gets one part with its properties", async () => {
    expect(await open(richWorkbook()).store()).toBeNull();
    const bytes = await written(richWorkbook(), write(text));
    expect(await open(bytes).store()).toBe(text);
    const added = Object.keys(unzip(bytes)).filter((name) => !(name in unzip(richWorkbook())));
    expect(added.sort()).toEqual(["customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps1.xml"]);
    expect(partText(bytes, "customXml/item2.xml")).toBe(storeXml(text));
    expect(partText(bytes, "[Content_Types].xml")).toContain(`<Override PartName="/customXml/itemProps1.xml" ContentType="${propertiesType}"/>`);
    expect(partText(bytes, "xl/_rels/workbook.xml.rels")).toContain(`Type="${office}/customXml" Target="/customXml/item2.xml"`);
  });

  test.each([
    ["a rich workbook", richWorkbook()],
    ["one with parts of others", withItems(foreign, damaged)],
  ])("written and removed again, %s has the very parts it had", async (_, original) => {
    const kept = await written(original, write(text), write('{"version":1}'));
    for (const [name, content] of Object.entries(unzip(original))) {
      if (!["[Content_Types].xml", "xl/_rels/workbook.xml.rels"].includes(name)) expect([name, unzip(kept)[name]]).toEqual([name, content]);
    }
    expect(unzip(await written(kept, write(null)))).toEqual(unzip(original));
  });

  test("a store that is there is replaced in its place, and leaves with its properties", async () => {
    const bytes = await written(withItems(foreign, storeXml("{}"), foreign), write(text));
    expect(Object.keys(unzip(bytes))).toEqual(Object.keys(unzip(withItems(foreign, "", foreign))));
    expect(await open(bytes).store()).toBe(text);
    expect(partText(bytes, "customXml/itemProps2.xml")).toContain("00000002");
    const gone = await written(bytes, write(null));
    expect(Object.keys(unzip(gone)).filter((name) => name.includes("2"))).toEqual([]);
    expect(partText(gone, "[Content_Types].xml")).not.toContain("itemProps2");
    expect(openXlsx(gone).customXml.map(({ xml }) => xml())).toEqual([foreign, foreign]);
  });

  test("what is damaged or none of ours is no store, and is not overwritten", async () => {
    const bytes = withItems(damaged, otherRoot, '<store xmlns="urn:other">{}</store>', "no xml");
    expect(await open(bytes).store()).toBeNull();
    const both = await written(bytes, write(text));
    expect(await open(both).store()).toBe(text);
    for (const n of [1, 2, 3, 4]) expect(partText(both, `customXml/item${n}.xml`)).toBe(partText(bytes, `customXml/item${n}.xml`));
    expect(unzip(await written(both, write(null)))).toEqual(unzip(bytes));
  });

  test("parts that carry the same id are told apart", async () => {
    const twice: Parts = { ...withoutTypes(withItems(foreign, storeXml("{}"))), "customXml/itemProps2.xml": itemProps("{00000001-0000-0000-0000-000000000000}") };
    const bytes = await written(zip(twice), write(text));
    expect(partText(bytes, "customXml/item1.xml")).toBe(foreign);
    expect(await open(bytes).store()).toBe(text);
  });

  test("a strict file gets strict relationships", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = await written(
      zip({
        ...workbook("<sheetData/>"),
        "xl/workbook.xml": `<workbook xmlns="${strictMain}" xmlns:r="${strict}" conformance="strict"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": rels([["rId1", `${strict}/worksheet`, "worksheets/sheet1.xml"]]),
        "_rels/.rels": rels([["rId1", `${strict}/officeDocument`, "xl/workbook.xml"]]),
      }),
      write(text),
    );
    expect(partText(bytes, "xl/_rels/workbook.xml.rels")).toContain(`${strict}/customXml"`);
    expect(partText(bytes, "customXml/_rels/item1.xml.rels")).toContain(`${strict}/customXmlProps"`);
    expect(await open(bytes).store()).toBe(text);
  });

  test("a package that declares no type for .xml names the part", async () => {
    const types = contentTypes({ "xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet" }).replace('<Default Extension="xml" ContentType="application/xml"/>', "");
    const bytes = await written(zip({ ...workbook("<sheetData/>"), "[Content_Types].xml": types, "xl/_rels/workbook.xml.rels": rels([["rId1", "worksheet", "worksheets/sheet1.xml"]]) }), write(text));
    expect(partText(bytes, "[Content_Types].xml")).toContain('<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>');
  });

  test("a run that fails leaves it as it was", async () => {
    const port = open(withItems(storeXml("{}"), foreign));
    const before = port.save();
    await expect(port.apply([write(text), { kind: "removeSheet", sheet: "没有" }])).rejects.toMatchObject({ code: "unknown-sheet" });
    expect(port.save()).toEqual(before);
    await port.apply([write(null)]);
    await expect(port.apply([write(text), { kind: "removeSheet", sheet: "没有" }])).rejects.toMatchObject({ code: "unknown-sheet" });
    expect(await port.store()).toBeNull();
  });
});

function withoutTypes(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.keys(unzip(bytes)).map((name) => [name, partText(bytes, name)]));
}

describe("the text around the JSON", () => {
  test.each(['{"a":"<b>&amp;]]>"}', "{}\r\n", '{"a":"\u0085\u2028\ud83d\ude00"}', ""])("%j comes back", (json) => {
    expect(storeTextOf(storeXml(json))).toBe(json);
  });
  test("a character that XML forbids comes back as its JSON escape", () => {
    expect(JSON.parse(storeTextOf(storeXml('{"a":"\uffff\ud800"}')) ?? "")).toEqual({ a: "\uffff\ud800" });
  });
  test("as another program may write it: prefix, comments, CDATA", () => {
    expect(storeTextOf(`<!-- a --><x:store xmlns:x="${storeNamespace}"><![CDATA[{"a":]]>1}<!-- b --></x:store>`)).toBe('{"a":1}');
  });
});

describe("the store in Excel", () => {
  async function excel() {
    const office = openOffice(await documentOf(roster), { requirementSet: "1.9" });
    install(office);
    return { port: excelWorkbook(), document: office.host.document, context: office };
  }

  test("is written, replaced in its place, read and removed; parts of others stay", async () => {
    const { port, document } = await excel();
    document.addCustomXml(foreign);
    document.addCustomXml(otherRoot);
    expect(await port.store()).toBeNull();
    await port.apply([write("{}")]);
    const id = document.customXml[2]?.id;
    await port.apply([write(text)]);
    expect(await port.store()).toBe(text);
    expect(document.customXml.map((part) => part.id).at(2)).toBe(id);
    await port.apply([write(null)]);
    expect(document.customXml.map(({ xml }) => xml())).toEqual([foreign, otherRoot]);
  });

  test("the host answers as Excel does", async () => {
    const { document, context } = await excel();
    const ids = [document.addCustomXml(foreign), document.addCustomXml(storeXml("{}"))];
    await context.Excel.run(async (run) => {
      const parts = run.workbook.customXmlParts;
      parts.load("items/id,items/namespaceUri");
      const count = parts.getCount();
      const only = parts.getByNamespace(storeNamespace).getOnlyItem();
      only.load("id");
      const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      const missing = parts.getItemOrNullObject("{x}");
      const added = parts.add('<a xmlns="urn:a"/>');
      added.load("namespaceUri");
      await run.sync();
      expect(parts.items.map((part) => part.namespaceUri)).toEqual(["http://schemas.microsoft.com/office/2006/metadata/properties", storeNamespace]);
      expect([count.value, only.id, none.isNullObject, missing.isNullObject, added.namespaceUri]).toEqual([2, ids[1], true, true, "urn:a"]);
      const inScope = parts.getByNamespace("urn:a");
      const scoped = inScope.getCount();
      const notThere = inScope.getItemOrNullObject(ids[0] ?? "");
      parts.getItem(ids[0] ?? "").delete();
      await run.sync();
      expect([scoped.value, notThere.isNullObject]).toEqual([1, true]);
      added.setXml("<a");
      await expect(run.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(document.customXml.map(({ namespace }) => namespace)).toEqual([storeNamespace, "urn:a"]);
  });
});
