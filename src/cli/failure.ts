import { asRosterCheckError } from "../errors";
import { errorToJson } from "../findings/words";
import { message, type Lang } from "../messages";
import { write, type Surroundings } from "./output";

/** 0 no error found, 1 errors found, 2 the run failed, 3 with --strict: something is left to decide. */
export type ExitCode = 0 | 1 | 2 | 3;

/** An error in words on stderr: what is wrong, what to do; the technical detail where nothing else explains it. */
export async function tellFailure(thrown: unknown, lang: Lang, around: Surroundings, file?: string): Promise<void> {
  const error = asRosterCheckError(thrown);
  const words = errorToJson(error, lang).error;
  const lines = [
    message(lang, "cli.error", { file: file === undefined ? "" : `${file}: `, message: words.message }),
    message(lang, "cli.hint", { hint: words.hint }),
  ];
  const detail = error.facts["detail"];
  if (["unexpected", "broken-workbook", "excel-failed"].includes(error.code) && typeof detail === "string" && detail !== "") {
    lines.push(message(lang, "cli.detail", { detail }));
  }
  await write(around.stderr, `${lines.join("\n")}\n`);
}
