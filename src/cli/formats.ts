import path from "node:path";
import type { ReportFormat } from "../findings/report/format";
import { htmlReport } from "../findings/report/html";
import { markdownReport } from "../findings/report/markdown";
import { streamedJson } from "../findings/json";
import type { CheckResult } from "../findings/result";
import { errorToJson } from "../findings/words";
import type { Request } from "./arguments";
import type { InputFile } from "./files";
import { timeOfRun, write, writeJson, type Surroundings } from "./output";
import { resultText, totalText } from "./text";

type CheckCommand = Extract<Request, { command: "check" }>;

/** The name by which the JSON calls the product. */
const toolName = "roster-check";

/** Writes the results of a run to stdout, file by file. */
export interface ResultWriter {
  start(): Promise<void>;
  result(input: InputFile, result: CheckResult): Promise<void>;
  /** One of several files could not be checked. */
  failure(file: string, thrown: unknown): Promise<void>;
  end(): Promise<void>;
}

/** The writer of the format that is asked for. */
export function resultWriter(request: CheckCommand, around: Surroundings): ResultWriter {
  switch (request.format) {
    case "text":
      return textWriter(request, around);
    case "json":
      return jsonWriter(request, around);
    case "html":
      return reportWriter(htmlReport, request, around);
    case "markdown":
      return reportWriter(markdownReport, request, around);
  }
}

const nothing = (): Promise<void> => Promise.resolve();

/** Plain sentences; the last line counts what is left open over all files. */
function textWriter({ lang, files }: CheckCommand, { stdout }: Surroundings): ResultWriter {
  const results: CheckResult[] = [];
  return {
    start: nothing,
    async result(input, result) {
      results.push(result);
      await write(stdout, resultText(result, input.name, lang) + (files.length > 1 ? "\n" : ""));
    },
    failure: nothing,
    end: () => write(stdout, totalText(results, lang)),
  };
}

/** One JSON text: of one file its result, of several an array with a result or an error for each, in the order given. */
function jsonWriter(request: CheckCommand, { stdout, version }: Surroundings): ResultWriter {
  const { lang, verdicts, readings } = request;
  const several = request.files.length > 1;
  let written = 0;
  const item = async (value: unknown): Promise<void> => {
    if (written > 0) await write(stdout, ",");
    written += 1;
    await writeJson(stdout, value);
  };
  return {
    start: () => write(stdout, several ? "[" : ""),
    result: ({ name, sha256 }, result) =>
      item(streamedJson(result, { lang, tool: { name: toolName, version }, input: { file: name, sha256 }, verdicts, readings })),
    failure: (_, thrown) => item(errorToJson(thrown, lang)),
    end: () => write(stdout, several ? "]\n" : "\n"),
  };
}

/** A document for people: HTML or Markdown, with every file's report one after the other. */
function reportWriter(format: ReportFormat, { lang }: CheckCommand, { stdout, now, version }: Surroundings): ResultWriter {
  return {
    start: () => write(stdout, format.start(lang)),
    async result(input, result) {
      for (const piece of format.report(input.name, result, { lang, at: timeOfRun(now()), version })) await write(stdout, piece);
    },
    failure: (file, thrown) => write(stdout, format.failure(path.basename(file), errorToJson(thrown, lang).error, lang)),
    end: () => write(stdout, format.end()),
  };
}
