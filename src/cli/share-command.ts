import { share } from "../share";
import { leftOutText } from "../sharing/left-out";
import { message } from "../messages";
import { copySource, newWorkbook, partTexts } from "../workbook/file/copy-source";
import { columnRemarks } from "./column-map";
import { readInput, refuseSameFile, writeWhole } from "./files";
import type { ExitCode } from "./failure";
import { timeOfRun, write, type Surroundings } from "./output";
import { progressLine } from "./progress";
import { checkRequestOf } from "./roster-options";
import type { ShareArguments } from "./share-arguments";

/** Writes a copy that may be given away and says what is not in it. */
export async function runShare(asked: ShareArguments, around: Surroundings): Promise<ExitCode> {
  const { file, out, reportOnly, foreign, lang } = asked;
  await refuseSameFile(file, out);
  const request = await checkRequestOf(asked);
  const progress = progressLine(around.stderr, lang, file);
  try {
    const input = await readInput(file);
    const { bytes, leftOut, original } = await share(
      { source: copySource(input.bytes, input.name), blank: () => newWorkbook(""), texts: partTexts },
      { ...request, lang, at: timeOfRun(around.now()), version: around.version, audience: foreign ? "foreign" : "colleagues", reportOnly },
      { progress: progress.phase },
    );
    await writeWhole(out, bytes);
    progress.end();
    const lines = [message(lang, "share.cli.written", { out }), message(lang, "share.about.left"), ...leftOut.map((one) => `- ${leftOutText(one, lang)}`)];
    await write(around.stdout, `${lines.join("\n")}\n`);
    for (const line of columnRemarks(original, request.map, input.name, lang)) await write(around.stderr, `${line}\n`);
    return 0;
  } finally {
    progress.end();
  }
}
