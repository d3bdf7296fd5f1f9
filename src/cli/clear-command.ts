import { clear } from "../check";
import { message } from "../messages";
import { openXlsx } from "../workbook/file/open";
import { fileWorkbook } from "../workbook/file/port";
import type { Request } from "./arguments";
import { readInput, refuseSameFile, writeWhole } from "./files";
import { warnOfMacros, write, type Surroundings } from "./output";
import { progressLine } from "./progress";
import type { ExitCode } from "./failure";

/** Writes a copy of the file without our marks and says what was taken out. */
export async function runClear(request: Extract<Request, { command: "clear" }>, around: Surroundings): Promise<ExitCode> {
  const { file, out, everything, lang } = request;
  await refuseSameFile(file, out);
  const progress = progressLine(around.stderr, lang, file, "clearing");
  try {
    const input = await readInput(file);
    const port = fileWorkbook(openXlsx(input.bytes), input.name);
    const outcome = await clear(port, { everything, progress: progress.phase });
    await writeWhole(out, port.save());
    progress.end();
    await warnOfMacros(input.name, out, lang, around);
    const nothing = outcome.clearedColumns === 0 && outcome.removedSheets.length === 0 && outcome.store !== "removed";
    const facts = { columns: outcome.clearedColumns, sheets: outcome.removedSheets.length, out };
    await write(around.stdout, `${message(lang, nothing ? "cli.nothingCleared" : "cli.cleared", facts)}\n`);
    if (outcome.kept.length > 0) await write(around.stdout, `${message(lang, "cli.kept", { sheets: outcome.kept })}\n`);
    if (outcome.store !== "none") await write(around.stdout, `${message(lang, `store.cli.${outcome.store}`)}\n`);
    return 0;
  } finally {
    progress.end();
  }
}
