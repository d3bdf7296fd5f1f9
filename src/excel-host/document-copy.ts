import type { ExcelHost } from "./host";

/** Office.js's numbers for `getFileAsync`, `getSliceAsync` and `closeAsync`. */
export const copyMethods = { open: 77, slice: 80, close: 81 } as const;

/** Keys of parameters on the wire: kind of file, bytes of a slice, handle, number of the slice. */
const keys = { fileType: "0", sliceSize: "1", handle: "2", slice: "3" } as const;
const compressed = 1;
const unsupported = 5000;
const noSuchFile = 5009;
const tooMany = 5011;
/** Office keeps so many copies open at once. */
const mostOpen = 2;

interface OpenCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Answers the calls by which an add-in reads the workbook as a file: null for any other method. */
export function documentCopies(host: Pick<ExcelHost, "document">): (method: number, data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> | null {
  const open = new Map<number, OpenCopy>();
  let handles = 0;
  const fail = (code: number): Readonly<Record<string, unknown>> => ({ Version: 1, Error: code });
  return (method, data) => {
    const handle = Number(data[keys.handle]);
    if (method === copyMethods.open) {
      if (data[keys.fileType] !== compressed) return fail(unsupported);
      if (open.size >= mostOpen) return fail(tooMany);
      handles += 1;
      const bytes = host.document.save();
      open.set(handles, { bytes, sliceSize: Number(data[keys.sliceSize]) });
      return { Version: 1, Error: 0, 0: handles, 1: bytes.length };
    }
    if (method === copyMethods.slice) {
      const copy = open.get(handle);
      if (copy === undefined) return fail(noSuchFile);
      const from = Number(data[keys.slice]) * copy.sliceSize;
      const part = [...copy.bytes.subarray(from, from + copy.sliceSize)];
      return { Version: 1, Error: 0, 0: part, 1: part.length };
    }
    if (method !== copyMethods.close) return null;
    open.delete(handle);
    return { Version: 1, Error: 0 };
  };
}
