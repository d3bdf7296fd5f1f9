import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { missingColumn } from "../../findings/report/missing";
import type { CheckResult, Finding } from "../../findings/result";
import { message } from "../../messages";
import { newsOfResult } from "../model/news";
import { categoryOf } from "../model/result-list";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { useCategoryStyles } from "./category";
import { CategoryIcon, ChevronIcon } from "./icons";

const useStyles = makeStyles({
  line: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  button: { width: "100%", justifyContent: "start", gap: tokens.spacingHorizontalXS, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  sign: { display: "flex", flexShrink: 0 },
  name: { flexGrow: 1, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  beside: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  open: { paddingInline: tokens.spacingHorizontalXXXL, paddingBlockEnd: tokens.spacingVerticalS },
  clauses: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

/** A column that the roster lacks, in one line; on request the clauses that hang on it, and the sign-off. */
export function MissingColumnLine(props: {
  /** By which the keys find the line (use-finding-keys.ts). */
  readonly id: string;
  readonly finding: Finding;
  readonly result: CheckResult;
  readonly open: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { finding, result, open } = props;
  const styles = useStyles();
  const colours = useCategoryStyles();
  const { say, lang } = useWords();
  const { findingActions } = usePaneParts().registry;
  const clausesId = useId();
  const category = categoryOf(finding, result.signOffs);
  const news = newsOfResult(result, lang).get(finding.id);
  const { column, clauses } = missingColumn(finding, result, lang);
  return (
    <article className={styles.line} data-finding={props.id} tabIndex={-1} aria-label={say(`category.${category}`)}>
      <Button appearance="transparent" className={styles.button} aria-expanded={open} aria-controls={clausesId} onClick={props.onToggle}>
        <span className={mergeClasses(styles.sign, colours[category])}>
          <CategoryIcon category={category} size={18} />
        </span>
        <span className={styles.name}>{column}</span>
        {news !== undefined && <span className={styles.beside}>{news}</span>}
        <span className={styles.beside}>{message(lang, "report.missing.count", { n: clauses.length })}</span>
        <ChevronIcon open={open} />
      </Button>
      {open && (
        <div className={styles.open} id={clausesId}>
          <ul className={styles.clauses} aria-label={message(lang, "report.missing.clauses")}>
            {clauses.map(({ id, title }) => (
              <li key={id}>
                {id} {title}
              </li>
            ))}
          </ul>
          {findingActions.map((Action, at) => (
            <Action key={at} finding={finding} />
          ))}
        </div>
      )}
    </article>
  );
}
