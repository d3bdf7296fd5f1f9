import { asRosterCheckError, RosterCheckError } from "../../errors";
import { hasMessage, message, type Lang } from "../../messages";
import { openXlsx } from "../../workbook/file/open";
import type { XlsxDocument } from "../../workbook/file/document";

/** An open workbook and where it came from. `id` tells two openings of the same file apart. */
export interface Book {
  readonly id: number;
  readonly fileName: string;
  readonly document: XlsxDocument;
}

/** The largest file that a page should try to hold (bytes). */
const mostBytes = 100 * 1024 * 1024;
/** Where the sample lies beside the page. */
export const sampleFile = "assets/sample/sample-roster.xlsx";
let opened = 0;

/** Opens the bytes of an .xlsx file. Throws `not-a-workbook`, `encrypted-workbook`, `too-large` and their like. */
export function openBook(bytes: Uint8Array, fileName: string): Book {
  const document = openXlsx(bytes);
  opened += 1;
  return { id: opened, fileName, document };
}

/** Reads a file that the user chose or dropped. */
export async function openFile(file: File): Promise<Book> {
  if (file.size > mostBytes) throw new RosterCheckError("too-large", { file: file.name });
  return openBook(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Fetches the sample roster from the page's own server. */
export async function openSample(name: string): Promise<Book> {
  const response = await fetch(sampleFile);
  return openBook(new Uint8Array(await response.arrayBuffer()), name);
}

/** Why a file could not be opened, in words. */
export function openProblem(lang: Lang, thrown: unknown): { readonly title: string; readonly body: string } {
  const error = asRosterCheckError(thrown);
  const key = `error.${error.code}`;
  const known = error.code !== "unexpected" && hasMessage(key);
  const text = known ? message(lang, key, error.facts) : message(lang, "workbench.failed.unknown");
  const hint = known && hasMessage(`${key}.hint`) ? message(lang, `${key}.hint`, error.facts) : message(lang, "workbench.failed.hint");
  return { title: message(lang, "workbench.failed.title"), body: `${text} ${hint}` };
}

/** Hands the workbook's present bytes to the browser as a download. */
export function download(book: Book): void {
  save(book.document.save(), book.fileName);
}

/** Excel would open it in a window of its own; here it is a download, called as its first sheet is. */
export function downloadNew(bytes: Uint8Array): void {
  const name = openXlsx(bytes).sheets[0]?.name ?? "";
  save(bytes, `${name}.xlsx`);
}

function save(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = window.document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
