import { isEmptyWord, squeeze, tidy } from "../text";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

/** Text as it stands. */
export function readText({ cell, text }: CellInput): CellOutcome<string> {
  if (cell.kind === "error") return unreadable("errorCell");
  return isEmptyWord(squeeze(text)) ? nothing : value(text);
}

/** 与推荐单位关系, 协议签署单位, 资助获得者: 无 is an answer here, not an empty cell. */
export function readRelation(input: CellInput): CellOutcome<string> {
  const plain = squeeze(input.text);
  return input.cell.kind !== "error" && /^(无|没有)$/.test(plain) ? value(plain) : readText(input);
}

/** Several entries in one cell. */
export function readList({ cell, text }: CellInput): CellOutcome<readonly string[]> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (isEmptyWord(squeeze(text))) return nothing;
  const raw = cell.kind === "text" ? String(cell.value) : text;
  return value(raw.split(/[、，,；;\n]/).map(tidy).filter((item) => item !== ""));
}
