import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { CheckResult, Finding } from "../../findings/result";
import type { Clause } from "../../guideline/guideline";
import { message } from "../../messages";
import type { CellMark } from "../../rules/rule";
import { copyText } from "../clipboard";
import { newsOfResult } from "../model/news";
import { categoryOf } from "../model/result-list";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { useCategoryStyles, useEdgeStyles } from "./category";
import { CellButtons } from "./cell-buttons";
import { findingWithClause, nextStep } from "./finding-text";
import { Grounds } from "./grounds";
import { CategoryIcon, ChevronIcon, CopyIcon } from "./icons";
import { marginText } from "./margin-text";
import { wordsText } from "./words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  word: { whiteSpace: "nowrap" },
  news: { paddingInline: tokens.spacingHorizontalXS, border: `${tokens.strokeWidthThin} solid currentColor`, borderRadius: tokens.borderRadiusSmall, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  margin: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  clause: { marginInlineStart: "auto", whiteSpace: "nowrap" },
  sentence: { margin: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  step: { margin: 0, overflowWrap: "anywhere" },
  folded: { alignSelf: "flex-start", minHeight: "24px", textAlign: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  label: { margin: `${tokens.spacingVerticalS} 0 0`, ":first-child": { marginTop: 0 }, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  dependents: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** One finding: category, sentence, cells; on request the clause word for word, our reading, and what hangs on it. */
export function FindingCard(props: {
  /** By which the keys find the card (use-finding-keys.ts). */
  readonly id: string;
  readonly finding: Finding;
  readonly dependents: readonly Finding[];
  readonly result: CheckResult;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onSelect: (cell: CellMark) => void;
}): ReactElement {
  const { finding, dependents, result } = props;
  const styles = useStyles();
  const colours = useCategoryStyles();
  const edges = useEdgeStyles();
  const { say, lang } = useWords();
  const { findingActions } = usePaneParts().registry;
  const groundsId = useId();
  const news = newsOfResult(result, lang).get(finding.id);
  const category = categoryOf(finding, result.signOffs);
  const clause = result.guideline.clauses.find((one) => one.id === finding.clause) ?? null;
  const reading = result.guideline.readings.find((one) => one.id === finding.reading) ?? null;
  return (
    <article className={mergeClasses(styles.card, edges[category])} data-finding={props.id} tabIndex={-1} aria-label={say(`category.${category}`)}>
      <div className={styles.head}>
        <span className={colours[category]} style={{ display: "flex" }}>
          <CategoryIcon category={category} size={18} />
        </span>
        <span className={mergeClasses(styles.word, colours[category])}>{say(`category.${category}`)}</span>
        {news !== undefined && <span className={styles.news}>{news}</span>}
        {finding.margin !== null && <span className={styles.margin}>{marginText(lang, finding.margin)}</span>}
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.clause, styles.toggle)}
          icon={<ChevronIcon open={props.open} />}
          iconPosition="after"
          aria-expanded={props.open}
          aria-controls={groundsId}
          title={say(props.open ? "finding.hide" : "finding.show")}
          onClick={props.onToggle}
        >
          {clause === null ? say("finding.more") : say("finding.clause", { clause: clause.id })}
        </Button>
      </div>
      <p className={styles.sentence}>{wordsText(lang, finding.words)}</p>
      <CellButtons cells={finding.cells} result={result} onSelect={props.onSelect} />
      {dependents.length > 0 && !props.open && (
        <Button appearance="subtle" size="small" className={mergeClasses(styles.toggle, styles.folded)} onClick={props.onToggle}>
          {say("finding.dependents", { n: dependents.length })}
        </Button>
      )}
      {props.open && (
        <Grounds id={groundsId} clause={clause} reading={reading} place={clause?.id ?? finding.rule} first={<NextStep finding={finding} />}>
          {dependents.length > 0 && (
            <>
              <p className={styles.label}>{say("finding.dependents", { n: dependents.length })}</p>
              <ul className={styles.dependents}>
                {dependents.map((dependent) => (
                  <li key={dependent.id}>{wordsText(lang, dependent.words)}</li>
                ))}
              </ul>
            </>
          )}
          <CopyOne finding={finding} clause={clause} />
        </Grounds>
      )}
      {findingActions.map((Action, at) => (
        <Action key={at} finding={finding} />
      ))}
    </article>
  );
}

/** What to do about it, in a sentence. */
function NextStep({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  return (
    <>
      <p className={styles.label}>{message(lang, "next.label")}</p>
      <p className={styles.step}>{message(lang, `next.${nextStep(finding)}`)}</p>
    </>
  );
}

/** Puts this finding alone on the clipboard, its clause with it. */
function CopyOne({ finding, clause }: { readonly finding: Finding; readonly clause: Clause | null }): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { announce } = usePaneParts();
  const [copied, setCopied] = useState<"copy" | "copied" | "copyFailed">("copy");
  const copy = async (): Promise<void> => {
    const done = (await copyText(findingWithClause(finding, clause, say, lang))) ? "copied" : "copyFailed";
    setCopied(done);
    announce(message(lang, `next.${done}`));
  };
  return (
    <Button appearance="subtle" size="small" className={mergeClasses(styles.toggle, styles.folded)} icon={<CopyIcon />} onClick={() => void copy()}>
      {message(lang, `next.${copied}`)}
    </Button>
  );
}
