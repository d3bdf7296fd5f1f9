import { deflateSync, inflateSync } from "fflate";
import { RosterCheckError } from "../../errors";
import { crc32 } from "./crc32";

/** Sizes beyond which a file is refused before it is unpacked, in bytes; `maxRatio` is unpacked : packed. */
export interface SizeLimits {
  readonly maxTotal: number;
  readonly maxRatio: number;
  /** Below this unpacked size no ratio is looked at: small parts of blanks compress very well. */
  readonly ratioFrom: number;
}

/**
 * 1 GiB in all, and 150 : 1 for what is larger than 64 MiB. The largest honest sheets (a million formatted
 * rows) stay below 60 : 1; deflate itself ends at 1032 : 1.
 */
export const defaultLimits: SizeLimits = { maxTotal: 2 ** 30, maxRatio: 150, ratioFrom: 64 * 2 ** 20 };

/** One entry of an archive, its data still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** DOS time (low 16 bits) and date (high 16 bits) as they stand in the archive. */
  readonly time: number;
  readonly externalAttributes: number;
}

const broken = (detail: string): RosterCheckError => new RosterCheckError("broken-workbook", { detail });

/** Whether the bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Reads the central directory (zip64 and data descriptors included); nothing is unpacked.
 * Throws `broken-workbook` when the archive is cut or inconsistent, `encrypted-workbook` when an entry
 * carries zip encryption, `too-large` when the sizes it declares pass the limits.
 */
export function readZip(bytes: Uint8Array, limits: SizeLimits = defaultLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let total = 0;
  try {
    for (let index = 0; index < directory.count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw broken("central directory");
      const flags = view.getUint16(at + 8, true);
      const method = view.getUint16(at + 10, true);
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const commentLength = view.getUint16(at + 32, true);
      const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength));
      const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength);
      if ((flags & 1) !== 0) throw new RosterCheckError("encrypted-workbook");
      if (method !== 0 && method !== 8) throw broken(`method ${method} of ${name}`);
      if (sizes.size > limits.ratioFrom && sizes.size > sizes.packed * limits.maxRatio) throw tooLarge(sizes.size);
      total += sizes.size;
      if (total > limits.maxTotal) throw tooLarge(total);
      const local = sizes.offset;
      if (view.getUint32(local, true) !== 0x04034b50) throw broken(`local header of ${name}`);
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (data + sizes.packed > bytes.length) throw broken(`data of ${name}`);
      if (method === 0 && sizes.size !== sizes.packed) throw broken(`size of ${name}`);
      entries.push({
        name,
        method,
        crc: view.getUint32(at + 16, true),
        size: sizes.size,
        packed: bytes.subarray(data, data + sizes.packed),
        time: view.getUint32(at + 12, true),
        externalAttributes: view.getUint32(at + 38, true),
      });
      at += 46 + nameLength + extraLength + commentLength;
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken("central directory is cut");
    throw error;
  }
  if (total > limits.ratioFrom && total > bytes.length * limits.maxRatio) throw tooLarge(total);
  return entries;
}

const tooLarge = (size: number): RosterCheckError =>
  new RosterCheckError("too-large", { megabytes: Math.ceil(size / 2 ** 20) });

function findDirectory(view: DataView): { offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const wide = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50;
    if (!wide || (count !== 0xffff && offset !== 0xffffffff)) return { offset, count };
    const record = Number(view.getBigUint64(at - 12, true));
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) throw broken("zip64 record");
    return { offset: Number(view.getBigUint64(record + 48, true)), count: Number(view.getBigUint64(record + 32, true)) };
  }
  throw broken("end of archive is missing");
}

function wideSizes(view: DataView, at: number, extra: number, length: number): { size: number; packed: number; offset: number } {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = (): number => {
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (packed === 0xffffffff) packed = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { size, packed, offset };
}

const utf8 = new TextDecoder("utf-8");
/** Part names are ASCII in practice; some writers put backslashes. */
function entryName(bytes: Uint8Array): string {
  return utf8.decode(bytes).replaceAll("\\", "/");
}

/**
 * Unpacks one entry. The declared size is the most that is ever allocated; its checksum must hold, which needs
 * no second proof when the same entry is unpacked again (`verified`).
 */
export function unpack(entry: ZipEntry, verified = false): Uint8Array {
  if (entry.method === 0) return entry.packed;
  let bytes: Uint8Array;
  try {
    // One byte more than declared: an entry that holds more than it says shows itself there.
    bytes = inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
  } catch (cause) {
    throw new RosterCheckError("broken-workbook", { detail: entry.name }, { cause });
  }
  if (bytes.length !== entry.size || (!verified && crc32(bytes) !== entry.crc)) throw broken(entry.name);
  return bytes;
}

/** Packs new content as an entry; large parts at the fastest level, where deflate would take seconds. */
export function pack(name: string, content: Uint8Array, like?: ZipEntry): ZipEntry {
  const packed = deflateSync(content, { level: content.length > 8 * 2 ** 20 ? 1 : 6 });
  return {
    name,
    method: 8,
    crc: crc32(content),
    size: content.length,
    packed,
    // 1980-01-01 00:00 where nothing is known: the model has no clock.
    time: like?.time ?? 0x00210000,
    externalAttributes: like?.externalAttributes ?? 0,
  };
}

/** Writes an archive; packed data goes in as it is, in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const names = entries.map((entry) => encoder.encode(entry.name));
  let length = 22;
  entries.forEach((entry, index) => (length += 76 + 2 * (names[index]?.length ?? 0) + entry.packed.length));
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** Version, flags (names in UTF-8), method, time, checksum, sizes, name length: the same in both headers. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
