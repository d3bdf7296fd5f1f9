import { newsWords } from "../../findings/report/since";
import type { CheckResult } from "../../findings/result";
import type { Lang } from "../../messages";

const remembered = new WeakMap<object, Map<Lang, ReadonlyMap<string, string>>>();

/** 新增, 重新出现: what is new about each finding since the last run, by its id. Made once for a comparison: every card asks. */
export function newsOfResult(result: CheckResult, lang: Lang): ReadonlyMap<string, string> {
  const { since } = result;
  if (since === undefined) return new Map();
  const byLang = remembered.get(since) ?? new Map<Lang, ReadonlyMap<string, string>>();
  remembered.set(since, byLang);
  const words = byLang.get(lang) ?? newsWords(result, lang);
  byLang.set(lang, words);
  return words;
}
