import { RosterCheckError } from "../../errors";
import { isZip } from "./zip";

const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Says what the bytes are when they are no zip archive: an encrypted workbook or an old .xls/.et (both are
 * compound files), an empty file, or something else. Returns only when they are an archive.
 */
export function requireArchive(bytes: Uint8Array): void {
  if (isZip(bytes)) return;
  if (bytes.length === 0) throw new RosterCheckError("empty-workbook");
  if (compoundMagic.every((byte, index) => bytes[index] === byte)) throw compoundFile(bytes);
  // The first record of a BIFF2 to BIFF4 file stands at the very start, without a container.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && (bytes[2] === 4 || bytes[2] === 6)) {
    throw new RosterCheckError("old-format");
  }
  throw new RosterCheckError("not-a-workbook");
}

function compoundFile(bytes: Uint8Array): RosterCheckError {
  if (holdsStream(bytes, "EncryptedPackage")) return new RosterCheckError("encrypted-workbook");
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) return new RosterCheckError("old-format");
  return new RosterCheckError("not-a-workbook");
}

/** Looks for a directory entry: the name in UTF-16 at a multiple of 128 bytes, ended by a zero. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let index = 0;
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0) index++;
    if (index === name.length && bytes[at + 2 * index] === 0 && bytes[at + 2 * index + 1] === 0) return true;
  }
  return false;
}
