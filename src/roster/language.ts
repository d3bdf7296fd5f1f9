import { inputOf } from "./cells/cell-reader";
import { readLevel } from "./cells/words";
import type { AnyReading, DraftFields } from "./row-reader";
import { squeeze } from "./text";

/** Names of languages, each with what is said of it behind it. */
const named = /英[语文]|english|法[语文]|french|français|[德日俄韩]语|西班牙语|german|japanese|russian|korean/gi;
const wanted = { langEn: /英[语文]|english/i, langFr: /法[语文]|french|français/i } as const;

/** 外语水平 ("英语熟练，法语一般") tells what 英语沟通 and 法语沟通 would, where those columns are not there. */
export function shareLanguage(fields: DraftFields): void {
  const { language } = fields;
  if (language === undefined || language.state === "absent") return;
  for (const field of ["langEn", "langFr"] as const) {
    if (fields[field] === undefined) fields[field] = language.state === "value" ? levelIn(language, wanted[field]) : language;
  }
}

/** What is said of one language: a level, nothing, or something that nobody can read. */
function levelIn(language: Extract<AnyReading, { readonly state: "value" }>, which: RegExp): AnyReading {
  const { raw, cell } = language;
  if (cell === null) return language;
  const text = squeeze(raw);
  const marks = [...text.matchAll(named)].map(({ 0: name, index }) => ({ name, from: index + name.length, index }));
  const mine = marks.find(({ name }) => which.test(name));
  if (mine === undefined) return marks.length > 0 ? { state: "empty", cell } : { state: "unreadable", cell, raw, problem: "unknownValue" };
  const next = marks.find(({ index }) => index > mine.index);
  const behind = text.slice(mine.from, next?.index);
  // 不会英语: of a single language, what stands before it belongs to it, too.
  const said = (marks.length === 1 ? text.slice(0, mine.index) : "") + behind;
  const level = readLevel(inputOf(said.replace(/^[(（:：,，;；、/]+/, "")));
  return level.state === "value" ? { state: "value", value: level.value, raw, cell, note: null } : { state: "unreadable", cell, raw, problem: "unknownValue" };
}
