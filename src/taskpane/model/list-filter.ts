import type { CheckResult, Finding } from "../../findings/result";
import { newsOf } from "../../findings/since/compare";
import { renderWords } from "../../findings/words";
import type { Lang } from "../../messages";
import { cellAddress } from "../../roster/address";
import { categoryOf, type FilterKey } from "./category-of";

/** How the list of problems is put together. */
export const groupings = ["project", "person", "clause"] as const;
export type Grouping = (typeof groupings)[number];

/** The clause filter's word for findings about the data itself, which no clause stands behind. */
export const dataItself = "";

/** What narrows the list of problems; an empty set, null and "" narrow nothing. */
export interface ListFilter {
  readonly categories: ReadonlySet<FilterKey>;
  /** Code of a 指南方向. */
  readonly direction: string | null;
  readonly project: string | null;
  /** Id of a clause, or {@link dataItself}. */
  readonly clause: string | null;
  /** Words that all must stand in the finding's sentence, names, clause or cells. */
  readonly text: string;
  /** Only what is new, back again or another result since the last run. */
  readonly news: boolean;
}

export const everything: ListFilter = { categories: new Set(), direction: null, project: null, clause: null, text: "", news: false };

/** Whether anything is narrowed at all. */
export function isNarrowed(filter: ListFilter): boolean {
  return filter.categories.size > 0 || filter.direction !== null || filter.project !== null || filter.clause !== null || filter.news || filter.text.trim() !== "";
}

/** Answers whether a finding is shown. */
export function narrowing(result: CheckResult, filter: ListFilter, lang: Lang): (finding: Finding) => boolean {
  const directions = filter.direction === null ? null : result.directions;
  const news = filter.news && result.since !== undefined ? newsOf(result.since) : null;
  const words = folded(filter.text).split(/\s+/).filter((word) => word !== "");
  return (finding) => {
    const project = finding.subject.kind === "roster" ? null : finding.subject.projectKey;
    if (filter.categories.size > 0 && !filter.categories.has(categoryOf(finding, result.signOffs))) return false;
    if (news !== null && !news.has(finding.id)) return false;
    if (filter.clause !== null && (finding.clause ?? dataItself) !== filter.clause) return false;
    if (filter.project !== null && project !== filter.project) return false;
    if (directions !== null && (project === null || directions.get(project) !== filter.direction)) return false;
    if (words.length === 0) return true;
    const text = searchable(finding, lang);
    return words.every((word) => text.includes(word));
  };
}

const remembered: Readonly<Record<Lang, WeakMap<Finding, string>>> = { "zh-CN": new WeakMap(), "en-US": new WeakMap() };

/** Everything of a finding that somebody may look for. Made once: the list is searched at every key. */
function searchable(finding: Finding, lang: Lang): string {
  const before = remembered[lang].get(finding);
  if (before !== undefined) return before;
  const cells = finding.cells.map((cell) => cellAddress(cell.row, cell.column));
  const text = folded([sentence(finding, lang), finding.person, finding.project, finding.clause, ...cells].filter((part) => part !== null).join("\n"));
  remembered[lang].set(finding, text);
  return text;
}

/** A sentence whose facts are not complete is shown by its key (see `wordsText`); it is found by it too. */
function sentence(finding: Finding, lang: Lang): string {
  try {
    return renderWords(lang, finding.words);
  } catch {
    return finding.words.key;
  }
}

/** Full-width and upper-case writing are found by the plain one. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
