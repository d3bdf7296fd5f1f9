import { RosterCheckError } from "../errors";
import { message } from "../messages";
import { insertTemplate } from "../template";
import { blankXlsx } from "../workbook/file/blank";
import { fileWorkbook } from "../workbook/file/port";
import type { Request } from "./arguments";
import { callNamed } from "./call-folder";
import type { ExitCode } from "./failure";
import { isThere, writeWhole } from "./files";
import { write, type Surroundings } from "./output";

/** Name of the sheet that a new workbook begins with; it leaves again. */
const beginning = "Sheet1";

/** Writes a new workbook with the roster template; never over a file that is there, which may be a roster filled in. */
export async function runTemplate(request: Extract<Request, { command: "template" }>, around: Surroundings): Promise<ExitCode> {
  const { out, direction, lang } = request;
  const guideline = await callNamed(request.guideline, lang);
  if (await isThere(out)) throw new RosterCheckError("output-exists", { file: out });
  const document = blankXlsx(beginning);
  const port = fileWorkbook(document, out);
  const { sheet } = await insertTemplate(port, { guideline, direction, lang });
  document.removeSheet(beginning);
  await writeWhole(out, port.save());
  await write(around.stdout, `${message(lang, "template.written", { out, sheet })}\n`);
  return 0;
}
