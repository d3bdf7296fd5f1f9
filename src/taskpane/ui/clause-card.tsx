import { Button, Checkbox, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { marginText } from "./margin-text";
import { signOffNote, signOffText } from "../../findings/report/sign-offs";
import type { CheckResult, Finding, Verdict } from "../../findings/result";
import type { SignOff } from "../../findings/sign-off/record";
import { hasMessage, message } from "../../messages";
import type { CellMark } from "../../rules/rule";
import { isSettled, type ClauseRow } from "../model/checklist";
import { useWords, type Language, type Say } from "../session";
import { CellButtons } from "./cell-buttons";
import { Grounds } from "./grounds";
import { titleOf } from "./headings";
import { ChevronIcon } from "./icons";
import { rowsInContrast } from "./rows-in-contrast";
import { useVerdictColour, VerdictIcon } from "./verdict";
import { wordsText } from "./words";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", alignItems: "center" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover:active": { color: tokens.colorNeutralForeground1 },
    ...rowsInContrast,
  },
  sign: { display: "flex" },
  title: { overflowWrap: "anywhere", whiteSpace: "normal" },
  id: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  below: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingInlineStart: "24px" },
  sentence: { margin: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  signed: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  // The box stands where the other rows have their sign; its touch target is as wide as the row is high.
  tick: { marginInlineStart: "-8px", width: "32px" },
});

/** A clause and its verdict; on request its text and what was found. A reminder has a box to tick. */
export function ClauseCard(props: {
  readonly row: ClauseRow;
  readonly result: CheckResult;
  readonly open: boolean;
  /** Who ticked the reminder; null where nobody has, or there is nothing to tick. */
  readonly tick: SignOff | null;
  /** Null where there is nothing to tick (a person's view). */
  readonly onTick: ((ticked: boolean) => void) | null;
  readonly onToggle: () => void;
  readonly onSelect: (cell: CellMark) => void;
}): ReactElement {
  const { row, result } = props;
  const styles = useStyles();
  const colour = useVerdictColour();
  const { say, lang } = useWords();
  const belowId = useId();
  const restored = useRestoreFocusTarget();
  const words = row.own === null ? [] : explanations(row.own, { say, lang });
  const cells = row.own?.cells ?? [];
  const reading = result.guideline.readings.find((one) => one.id === row.own?.reading) ?? null;
  return (
    <article className={styles.card}>
      <div className={styles.line}>
        {row.verdict === "manual" && props.onTick !== null ? (
          <Checkbox
            {...restored}
            className={styles.tick}
            checked={props.tick !== null}
            aria-label={say("checklist.tickOf", { clause: row.id })}
            onChange={(_, data) => props.onTick?.(data.checked === true)}
          />
        ) : (
          <span className={mergeClasses(styles.sign, colour(row.verdict))}>
            <VerdictIcon verdict={row.verdict} />
          </span>
        )}
        <Button appearance="transparent" className={styles.head} aria-expanded={props.open} aria-controls={belowId} onClick={props.onToggle}>
          <span className={styles.title}>
            <span className={styles.id}>{row.id}</span> {titleOf(row.clause, lang)}
          </span>
          <span className={mergeClasses(styles.word, colour(row.verdict))}>{isSettled(row, result.signOffs) ? message(lang, "signOff.pane.category") : say(props.tick !== null ? "verdict.ticked" : `verdict.${row.verdict}`)}</span>
          <ChevronIcon open={props.open} />
        </Button>
      </div>
      {props.open && (
        <div className={styles.below} id={belowId}>
          {props.tick !== null && <p className={styles.sentence}>{signOffText(props.tick, lang)}</p>}
          {row.findings.map((finding) => (
            <div key={finding.id}>
              <p className={styles.sentence}>
                {finding.person !== null && row.own === null && say("checklist.who", { person: finding.person })}
                {wordsText(lang, finding.words)}
              </p>
              <SignedNote finding={finding} result={result} />
              <CellButtons cells={finding.cells} result={result} onSelect={props.onSelect} />
            </div>
          ))}
          {words.map((text) => (
            <p key={text} className={styles.sentence}>
              {text}
            </p>
          ))}
          {row.findings.length === 0 && <CellButtons cells={cells} result={result} onSelect={props.onSelect} />}
          <Grounds id={`${belowId}-grounds`} clause={row.clause} reading={reading} place={row.id} />
        </div>
      )}
    </article>
  );
}

/** Who signed a finding off, or that it has lapsed; of one that is folded, what was signed of its cause. */
function SignedNote({ finding, result }: { readonly finding: Finding; readonly result: CheckResult }): ReactElement | null {
  const styles = useStyles();
  const { lang } = useWords();
  const note = signOffNote({ id: finding.causedBy ?? finding.id }, result.signOffs, lang);
  return note === null ? null : <p className={styles.signed}>{note}</p>;
}

/** Why a verdict that led to no finding is what it is: why it does not apply, how far from the line it is. */
function explanations(verdict: Verdict, { say, lang }: { readonly say: Say } & Pick<Language, "lang">): readonly string[] {
  const texts: string[] = [];
  const why = verdict.facts["why"];
  if (verdict.outcome === "notApplicable" && typeof why === "string" && hasMessage(`pane.why.${why}`)) texts.push(say(`why.${why}`));
  if (verdict.words !== null && verdict.finding === null) texts.push(wordsText(lang, verdict.words));
  if (verdict.margin !== null) texts.push(marginText(lang, verdict.margin));
  return texts;
}
