import { errorToJson } from "../findings/words";
import { asksForJson, languageIn, parseArguments } from "./arguments";
import { runCheck } from "./check-command";
import { runClear } from "./clear-command";
import { runDiff, runLint } from "./guideline-command";
import { runReplies } from "./replies-command";
import { runShare } from "./share-command";
import { tellFailure, type ExitCode } from "./failure";
import { runRepair } from "./repair-command";
import { runTemplate } from "./template-command";
import { write, writeJson, type Surroundings } from "./output";

/** Carries out a command line; never throws. Whatever goes wrong is a sentence on stderr and exit code 2. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const lang = languageIn(args);
  const json = asksForJson(args);
  try {
    const request = parseArguments(args, around.version);
    switch (request.command) {
      case "tell":
        await write(around.stdout, request.text);
        return 0;
      case "check":
        return await runCheck(request, around);
      case "clear":
        return await runClear(request, around);
      case "repair":
        return await runRepair(request, around);
      case "template":
        return await runTemplate(request, around);
      case "replies":
        return await runReplies(request, around);
      case "share":
        return await runShare(request, around);
      case "lint":
        return await runLint(request, around);
      case "diff":
        return await runDiff(request, around);
    }
  } catch (thrown) {
    await tellFailure(thrown, lang, around);
    if (json) {
      await writeJson(around.stdout, errorToJson(thrown, lang));
      await write(around.stdout, "\n");
    }
    return 2;
  }
}
