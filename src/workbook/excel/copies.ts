import { RosterCheckError } from "../../errors";
import type { Copies } from "../port";
import { fromExcel } from "./call";

/** Copies through Office's own calls: `getFileAsync` hands over the workbook, `createWorkbook` (ExcelApi 1.8) opens a new one. */
export function excelCopies(): Copies {
  return {
    async bytes() {
      const file = await answer<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done));
      try {
        const bytes = new Uint8Array(file.size);
        let at = 0;
        for (let index = 0; index < file.sliceCount; index += 1) {
          const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
          const part = Uint8Array.from(slice.data as ArrayLike<number>);
          bytes.set(part, at);
          at += part.length;
        }
        return bytes.subarray(0, at);
      } finally {
        // Office keeps two such files at most: one that is not closed is in the way of the next.
        file.closeAsync();
      }
    },
    async openNew(bytes) {
      try {
        await Excel.createWorkbook(base64(bytes));
      } catch (thrown) {
        throw fromExcel(thrown);
      }
    },
  };
}

/** Bytes of one piece: small enough for Excel on the web, where each travels as numbers in a message. */
const sliceSize = 1024 * 1024;

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      // The typings have an enum whose values are these words.
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(new RosterCheckError("excel-failed", { code: String(result.error.code) }, { cause: result.error }));
    });
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
