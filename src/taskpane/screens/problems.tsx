import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState, type ReactElement, type RefObject } from "react";
import type { CheckResult } from "../../findings/result";
import { message } from "../../messages";
import type { CellMark } from "../../rules/rule";
import { copyText } from "../clipboard";
import { headlineOf } from "../../findings/headline";
import { dataItself, everything, isNarrowed, type Grouping, type ListFilter } from "../model/list-filter";
import { listText } from "../model/list-text";
import { newsOfResult } from "../model/news";
import { problemList, type ListRow } from "../model/result-list";
import { useWords, type Language, type Say } from "../session";
import { EmptyState } from "../ui/empty";
import { FilterChips } from "../ui/filter-chips";
import { findingLine } from "../ui/finding-text";
import { FindingList, toggled } from "../ui/finding-list";
import { projectText, titleOf } from "../ui/headings";
import { CloseIcon } from "../ui/icons";
import { ListTools } from "../ui/list-tools";
import { Working } from "../ui/working";
import { wordsText } from "../ui/words";
import { useInSteps } from "../use-in-steps";

const useStyles = makeStyles({
  narrowed: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, minHeight: "24px" },
  // Still there to be announced when it changes.
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  clause: { minWidth: 0, maxWidth: "100%" },
});

/** What narrows the list and how it is put together; kept while the other tab is looked at. */
export interface ListChoice {
  readonly filter: ListFilter;
  readonly grouping: Grouping;
}

export const firstChoice: ListChoice = { filter: everything, grouping: "project" };

/** The tab 问题: chips, search and filters, the list. */
export function ProblemsTab(props: {
  readonly result: CheckResult;
  readonly choice: ListChoice;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onChoice: (choice: ListChoice) => void;
  readonly onSelect: (cell: CellMark) => void;
  /** Goes to the review form, where what a person has to confirm stands. */
  readonly onChecklist: () => void;
}): ReactElement {
  const { result, onChoice } = props;
  const { filter, grouping } = props.choice;
  const styles = useStyles();
  const { say, lang } = useWords();
  const [copied, setCopied] = useState<"" | "done" | "failed">("");
  const deferred = useDeferredValue(filter);
  const news = useMemo(() => newsOfResult(result, lang), [result, lang]);
  const list = useInSteps(result, useCallback(() => problemList(result, deferred, grouping, lang), [result, deferred, grouping, lang]));
  const setFilter = (next: ListFilter): void => {
    setCopied("");
    onChoice({ filter: next, grouping });
  };
  if (list === null) return <Working />;
  const { rows, bars, counts, shown, total } = list;
  const copy = async (): Promise<void> => setCopied((await copyText(asText(result, rows, { say, lang }))) ? "done" : "failed");

  if (total === 0) {
    return (
      <EmptyState picture="clean" text={say("results.cleanHint")}>
        <Button onClick={props.onChecklist}>{say("results.toChecklist")}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <FilterChips counts={counts} shown={filter.categories} onToggle={(key) => setFilter({ ...filter, categories: toggled(filter.categories, key) })} news={news.size === 0 ? null : { n: news.size, only: filter.news, onToggle: () => setFilter({ ...filter, news: !filter.news }) }} />
      <ListTools
        result={result}
        filter={filter}
        grouping={grouping}
        bars={bars}
        onFilter={setFilter}
        onGroup={(next) => onChoice({ filter, grouping: next })}
        onCopy={() => void copy()}
      />
      <div className={mergeClasses(styles.narrowed, copied === "" && !isNarrowed(filter) && styles.unseen)} role="status">
        {copied === "" ? say("list.count", { shown, total }) : say(`list.copy.${copied}`, { n: shown })}
        {filter.clause !== null && (
          <Button size="small" className={styles.clause} icon={<CloseIcon />} iconPosition="after" onClick={() => setFilter({ ...filter, clause: null })}>
            {filter.clause === dataItself ? say("group.data") : say("finding.clause", { clause: filter.clause })}
          </Button>
        )}
        {isNarrowed(filter) && shown > 0 && (
          <Button appearance="subtle" size="small" onClick={() => setFilter(everything)}>
            {say("results.showAll")}
          </Button>
        )}
      </div>
      {rows.length > 0 ? (
        <FindingList rows={rows} result={result} scroller={props.scroller} onSelect={props.onSelect} />
      ) : (
        <EmptyState picture="nothing" text={say("results.nothingShown")}>
          <Button onClick={() => setFilter(everything)}>{say("results.showAll")}</Button>
        </EmptyState>
      )}
    </>
  );
}

/** What is in the list as it is narrowed now, for the clipboard. */
function asText(result: CheckResult, rows: readonly ListRow[], { say, lang }: { readonly say: Say } & Pick<Language, "lang">): string {
  return listText(wordsText(lang, headlineOf(result)), rows, {
    heading: (row) => {
      if (row.kind === "project") return projectText(row.name, say);
      if (row.kind === "missing") return message(lang, "report.missing.title", { n: row.count });
      if (row.kind === "clause") return row.clause === null ? say("group.data") : `${row.clause} ${titleOf(row, lang)}`;
      const name = row.name ?? say("group.projectLevel");
      return row.project === null ? name : say("copy.person", { name, project: projectText(row.project, say) });
    },
    finding: ({ finding }) => findingLine(finding, say, lang),
  });
}
