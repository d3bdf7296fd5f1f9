import { zipSync, strToU8 } from "fflate";
import { RosterCheckError } from "../../src/errors";
import { openXlsx } from "../../src/workbook/file/open";
import { unzip, workbook, zip } from "./fixtures";

const plain = workbook('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>');

function codeOf(bytes: Uint8Array, then: (bytes: Uint8Array) => unknown = openXlsx): string {
  try {
    then(bytes);
  } catch (error) {
    if (error instanceof RosterCheckError) return error.code;
    throw error;
  }
  return "opened";
}

/** A compound file with one directory entry of this name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024 + 128);
  return bytes;
}

/** Changes numbers in the central directory record of the entry: [offset in the record, value]. */
function forge(bytes: Uint8Array, name: string, ...values: (readonly [number, number])[]): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 < forged.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (Buffer.from(forged.subarray(at + 46, at + 46 + length)).toString() !== name) continue;
    for (const [offset, value] of values) view.setUint32(at + offset, value, true);
  }
  return forged;
}

describe("what is not a workbook is refused by name", () => {
  test.each([
    ["no bytes", new Uint8Array(), "empty-workbook"],
    ["a text file", strToU8("姓名,出生年月\n张三,1981-01"), "not-a-workbook"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-a-workbook"],
    ["an archive of something else", zip({ "a.txt": "a" }), "not-a-workbook"],
    ["a Word document", zip({ ...plain, "xl/workbook.xml": '<w:document xmlns:w="w"/>' }), "not-a-workbook"],
    ["an archive without entries", zipSync({}), "not-a-workbook"],
    ["an encrypted workbook", compound("EncryptedPackage"), "encrypted-workbook"],
    ["an .xls", compound("Workbook"), "old-format"],
    ["an .xls of Excel 95", compound("Book"), "old-format"],
    ["a .doc", compound("WordDocument"), "not-a-workbook"],
    ["a workbook without a sheet", zip({ ...plain, "xl/workbook.xml": String(plain["xl/workbook.xml"]).replace(/<sheet .*?\/>/, "") }), "empty-workbook"],
    ["a cut file", zip(plain).slice(0, 700), "broken-workbook"],
    ["XML that is not well formed", zip({ ...plain, "xl/workbook.xml": String(plain["xl/workbook.xml"]).replace("</sheets>", "") }), "broken-workbook"],
    ["a document type declaration", zip({ ...plain, "xl/workbook.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${String(plain["xl/workbook.xml"]).slice(57)}` }), "broken-workbook"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test("a declaration of a document type inside a sheet is found when the sheet is read", () => {
    const bytes = zip({ ...plain, "xl/worksheets/sheet1.xml": `<!DOCTYPE a>${String(plain["xl/worksheets/sheet1.xml"])}` });
    expect(codeOf(bytes, (file) => openXlsx(file).sheets[0]?.used)).toBe("broken-workbook");
  });

  test("a zip with a password on its entries", () => {
    const bytes = zip(plain);
    expect(codeOf(forge(bytes, "xl/workbook.xml", [8, 0x00080001]))).toBe("encrypted-workbook");
  });
});

describe("sizes", () => {
  /** Declares 300 MB over a megabyte of zeros: making them all would take longer than every other test here. */
  const bomb = forge(zip({ ...plain, "xl/media/bomb.bin": new Uint8Array(2 ** 20) }), "xl/media/bomb.bin", [24, 300 * 2 ** 20]);

  test("300 MB behind a small file are refused at once, without unpacking them", () => {
    const before = performance.now();
    expect(codeOf(bomb)).toBe("too-large");
    expect(performance.now() - before).toBeLessThan(200);
    expect(bomb.length).toBeLessThan(2 ** 20);
  });

  test("many small parts count together", () => {
    const names = Array.from({ length: 80 }, (_, i) => `xl/media/${String(i)}.bin`);
    let bytes = zip({ ...plain, ...Object.fromEntries(names.map((name) => [name, new Uint8Array(1000)])) });
    for (const name of names) bytes = forge(bytes, name, [24, 2 ** 20]);
    expect(codeOf(bytes)).toBe("too-large");
  });

  test("a part that holds more than it declares is never unpacked beyond that", () => {
    const name = "xl/worksheets/sheet1.xml";
    const lying = forge(zip({ ...plain, [name]: new Uint8Array(2 ** 20) }), name, [24, 1000]);
    expect(codeOf(lying, (file) => openXlsx(file).sheets[0]?.used)).toBe("broken-workbook");
  });

  test("a part whose checksum does not hold is broken", () => {
    const bytes = forge(zip(plain), "xl/worksheets/sheet1.xml", [16, 12345]);
    expect(codeOf(bytes, (file) => openXlsx(file).sheets[0]?.used)).toBe("broken-workbook");
  });

  test("limits can be set", () => {
    expect(codeOf(zip(plain), (file) => openXlsx(file, { maxTotal: 1000, maxRatio: 150, ratioFrom: 100 }))).toBe("too-large");
  });
});

describe("archives as writers make them", () => {
  /** The same archive with data descriptors after the data and sizes of zero before it, as streaming writers do. */
  function streamed(parts: Record<string, string>, wide: boolean): Uint8Array {
    const pieces: Buffer[] = [];
    const directory: Buffer[] = [];
    let at = 0;
    for (const [name, text] of Object.entries(parts)) {
      const data = Buffer.from(text);
      const crc = crc32(data);
      const path = Buffer.from(name);
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(8, 6);
      local.writeUInt16LE(path.length, 26);
      const descriptor = Buffer.alloc(16);
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeUInt32LE(data.length, 8);
      descriptor.writeUInt32LE(data.length, 12);
      const extra = Buffer.alloc(wide ? 28 : 0);
      if (wide) {
        extra.writeUInt16LE(1, 0);
        extra.writeUInt16LE(24, 2);
        extra.writeBigUInt64LE(BigInt(data.length), 4);
        extra.writeBigUInt64LE(BigInt(data.length), 12);
        extra.writeBigUInt64LE(BigInt(at), 20);
      }
      const central = Buffer.alloc(46);
      central.writeUInt32LE(0x02014b50, 0);
      central.writeUInt16LE(8, 8);
      central.writeUInt32LE(crc, 16);
      central.writeUInt32LE(wide ? 0xffffffff : data.length, 20);
      central.writeUInt32LE(wide ? 0xffffffff : data.length, 24);
      central.writeUInt16LE(path.length, 28);
      central.writeUInt16LE(extra.length, 30);
      central.writeUInt32LE(wide ? 0xffffffff : at, 42);
      pieces.push(local, path, data, descriptor);
      directory.push(central, path, extra);
      at += 30 + path.length + data.length + 16;
    }
    const list = Buffer.concat(directory);
    const count = Object.keys(parts).length;
    const tail: Buffer[] = [];
    if (wide) {
      const record = Buffer.alloc(56 + 20);
      record.writeUInt32LE(0x06064b50, 0);
      record.writeBigUInt64LE(BigInt(count), 32);
      record.writeBigUInt64LE(BigInt(list.length), 40);
      record.writeBigUInt64LE(BigInt(at), 48);
      record.writeUInt32LE(0x07064b50, 56);
      record.writeBigUInt64LE(BigInt(at + list.length), 64);
      tail.push(record);
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(wide ? 0xffff : count, 10);
    end.writeUInt32LE(wide ? 0xffffffff : at, 16);
    return new Uint8Array(Buffer.concat([...pieces, list, ...tail, end]));
  }

  function crc32(data: Uint8Array): number {
    let c = -1;
    for (const byte of data) {
      c ^= byte;
      for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    }
    return ~c >>> 0;
  }

  const texts = Object.fromEntries(Object.entries(plain).map(([name, content]) => [name, String(content)]));

  test.each([
    ["stored, with data descriptors", streamed(texts, false)],
    ["zip64", streamed(texts, true)],
    ["a comment at the end of the archive", ((): Uint8Array => {
      const bytes = zip(plain);
      const longer = new Uint8Array([...bytes, ...strToU8("made by a script")]);
      new DataView(longer.buffer).setUint16(bytes.length - 2, 16, true);
      return longer;
    })()],
    ["part names with backslashes and in other case", zip(Object.fromEntries(Object.entries(plain).map(([name, content]) => [name === "xl/styles.xml" ? "xl\\Styles.xml" : name, content])))],
    ["targets with escapes, as URIs have them", zip({ ...Object.fromEntries(Object.entries(plain).map(([name, content]) => [name.replace("worksheets/sheet1", "worksheets/表 1"), content])), "xl/_rels/workbook.xml.rels": String(plain["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1", "worksheets/%E8%A1%A8%201") })],
    ["targets from the root of the package", zip({ ...plain, "xl/_rels/workbook.xml.rels": String(plain["xl/_rels/workbook.xml.rels"]).replace('Target="worksheets', 'Target="/xl/worksheets') })],
  ])("%s", (_, bytes) => {
    const document = openXlsx(bytes);
    expect(document.sheets[0]?.cell(1, 1).value).toBe("姓名");
    document.sheets[0]?.setValue(1, 2, "新");
    expect(openXlsx(document.save()).sheets[0]?.cell(1, 2).value).toBe("新");
  });

  test("a file that nobody changes is saved byte for byte, also after reading everything", () => {
    const bytes = zip(plain);
    const document = openXlsx(bytes);
    for (const sheet of document.sheets) expect([sheet.used, sheet.merges, sheet.tables, sheet.conditionalFormats, sheet.look(1, 1)]).toHaveLength(5);
    expect(Buffer.compare(document.save(), bytes)).toBe(0);
  });

  test("untouched entries keep their packed bytes and all entries keep their order", () => {
    const bytes = zip({ ...plain, "xl/media/image1.png": new Uint8Array([1, 2, 3]) }, { level: 0 });
    const document = openXlsx(bytes);
    document.sheets[0]?.setValue(9, 9, 1);
    const saved = document.save();
    expect(Object.keys(unzip(saved))).toEqual(Object.keys(unzip(bytes)));
    // The picture was stored without compression and still is.
    expect(Buffer.from(saved).includes(Buffer.from([...Buffer.from("xl/media/image1.png"), 1, 2, 3]))).toBe(true);
  });
});
