import { isEmptyWord, squeeze, tidy } from "../text";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

/** Text as it stands. */
export function readText({ cell, text }: CellInput): CellOutcome<string> {
  if (cell.kind === "error") return unreadable("errorCell");
  return isEmptyWord(squeeze(text)) ? nothing : value(text);
}

/** Several entries in one cell. */
export function readList({ cell, text }: CellInput): CellOutcome<readonly string[]> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (isEmptyWord(squeeze(text))) return nothing;
  const raw = cell.kind === "text" ? String(cell.value) : text;
  return value(raw.split(/[、，,；;\n]/).map(tidy).filter((item) => item !== ""));
}
