import type { Writable } from "node:stream";
import type { Phase } from "../check";
import { message, type Lang } from "../messages";

/** Where a run is, on one line of a terminal that is written over; elsewhere one line for each file. */
export interface ProgressLine {
  readonly phase: (phase: Phase, done: number, total: number) => void;
  /** Takes the line away; calling it twice does no harm. */
  readonly end: () => void;
}

/** Shows the progress of one file on stderr: it is checked, or its marks are cleared. */
export function progressLine(stream: Writable, lang: Lang, file: string, work: "file" | "clearing" = "file"): ProgressLine {
  const terminal = "isTTY" in stream && stream.isTTY === true;
  if (!terminal) {
    stream.write(`${message(lang, `cli.progress.${work}`, { file })}\n`);
    return { phase: () => undefined, end: () => undefined };
  }
  let shown = "";
  const show = (text: string): void => {
    if (text === shown) return;
    stream.write(`\r\u001b[2K${text}`);
    shown = text;
  };
  show(message(lang, `cli.progress.${work}`, { file }));
  return {
    phase: (phase, done, total) => {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      show(message(lang, `cli.progress.${phase}`, { file, percent }));
    },
    end: () => show(""),
  };
}
