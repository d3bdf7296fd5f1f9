import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CallReading, Clause } from "../../guideline/guideline";
import { useWords } from "../session";
import { HelpLink } from "./help-link";

const useStyles = makeStyles({
  grounds: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { margin: `${tokens.spacingVerticalS} 0 0`, ":first-child": { marginTop: 0 }, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  quote: { margin: 0, overflowWrap: "anywhere" },
  place: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  source: { color: tokens.colorNeutralForeground2 },
});

/** What a verdict rests on: the clause word for word and where it stands, our reading where one was taken, and where more is said of it. */
export function Grounds(props: {
  readonly id: string;
  readonly clause: Clause | null;
  readonly reading: CallReading | null;
  /** Where the page of rules speaks of it: a clause or a rule. */
  readonly place: string;
  /** What to do comes first. */
  readonly first?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { clause, reading } = props;
  return (
    <div className={styles.grounds} id={props.id}>
      {props.first}
      {clause !== null && (
        <>
          <p className={styles.label}>{say("finding.quote")}</p>
          <blockquote className={styles.quote} lang="zh-CN">
            {clause.quote}
          </blockquote>
        </>
      )}
      <div className={styles.place}>
        {clause !== null && <span className={styles.source}>{say("finding.source", { source: clause.source })}</span>}
        <HelpLink place={props.place} />
      </div>
      {reading !== null && (
        <>
          <p className={styles.label}>{say("finding.reading", { id: reading.id })}</p>
          <p className={styles.quote}>{lang === "zh-CN" ? reading.zh : reading.en}</p>
        </>
      )}
      {props.children}
    </div>
  );
}
