import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type RefObject } from "react";
import type { CheckResult } from "../../findings/result";
import type { CellRef } from "../../roster/address";
import type { Checked } from "../model/view";
import { headlineOf } from "../../findings/headline";
import { usePaneParts } from "../pane-parts";
import { useWords, type Say } from "../session";
import { categoriesOf, useSettings } from "../settings";
import { errorText } from "../ui/error-text";
import { wordsText } from "../ui/words";
import { ChecklistTab, firstChecklist } from "./checklist";
import { firstPeople, PeopleTab } from "./people";
import { firstChoice, ProblemsTab, type ListChoice } from "./problems";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, textWrap: "pretty", wordBreak: "keep-all", overflowWrap: "anywhere", outlineStyle: "none" },
  facts: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, textWrap: "pretty" },
  summary: { cursor: "pointer", minHeight: "24px", width: "fit-content", borderRadius: tokens.borderRadiusSmall },
  about: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`, paddingInlineStart: tokens.spacingHorizontalSNudge, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  tabPanel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

const resultTabs = ["problems", "people", "checklist"] as const;
type ResultTab = (typeof resultTabs)[number];

/** What a check found: the answer, what was checked and where it was written, the counts, the list. */
export function ResultsScreen(props: {
  readonly checked: Checked;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly headRef: (element: HTMLHeadingElement | null) => void;
  readonly onRecheck: () => void;
  readonly onReportOnly: () => void;
  readonly onSelect: (cell: CellRef) => void;
}): ReactElement {
  const { result, marked, markProblem } = props.checked;
  const styles = useStyles();
  const { say, lang } = useWords();
  const { resultLines } = usePaneParts().registry;
  const id = useId();
  const [tab, setTab] = useState<ResultTab>("problems");
  const [people, setPeople] = useState(firstPeople);
  const { settings } = useSettings();
  const [list, setList] = useState<ListChoice>(() => ({ ...firstChoice, filter: { ...firstChoice.filter, categories: categoriesOf(settings) } }));
  const [checklist, setChecklist] = useState(firstChecklist);
  const problem = markProblem === null ? null : errorText(lang, markProblem);
  return (
    <section className={styles.panel}>
      <h1 className={styles.headline} ref={props.headRef} tabIndex={-1}>
        {wordsText(lang, headlineOf(result))}
      </h1>
      <details className={styles.facts}>
        <summary className={styles.summary}>{say("results.scope", { people: result.counts.people, projects: result.counts.projects })}</summary>
        {[...markedTexts(marked, say), ...aboutTexts(result, say)].map((text) => (
          <p key={text} className={styles.about}>
            {text}
          </p>
        ))}
      </details>
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say("results.notMarked")}</MessageBarTitle>
            {problem.message} {problem.hint}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={props.onReportOnly}>
              {say("action.reportOnly")}
            </Button>
            <Button size="small" onClick={props.onRecheck}>
              {say("action.recheck")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {marked?.notes.map((note) => (
        <MessageBar key={note.key} intent="info" layout="multiline">
          <MessageBarBody>{wordsText(lang, note)}</MessageBarBody>
        </MessageBar>
      ))}
      {resultLines.map((Line, at) => (
        <Line key={at} checked={props.checked} />
      ))}
      <TabList size="small" className={styles.tabs} selectedValue={tab} onTabSelect={(_, data) => setTab(resultTabs.find((one) => one === data.value) ?? "problems")}>
        {resultTabs.map((one) => (
          <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-panel`}>
            {say(`tab.${one}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.tabPanel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === "problems" && <ProblemsTab result={result} choice={list} scroller={props.scroller} onChoice={setList} onSelect={props.onSelect} onChecklist={() => setTab("checklist")} />}
        {tab === "people" && <PeopleTab result={result} choice={people} scroller={props.scroller} onChoice={setPeople} onSelect={props.onSelect} />}
        {tab === "checklist" && (
          <ChecklistTab result={result} choice={checklist} scroller={props.scroller} onChoice={setChecklist} onSelect={props.onSelect} />
        )}
      </div>
    </section>
  );
}

/** Where the results were written. */
function markedTexts(marked: Checked["marked"], say: Say): readonly string[] {
  if (marked === null) return [];
  const { resultColumns, reportSheet } = marked;
  if (resultColumns.length === 0) return reportSheet === null ? [] : [say("results.markedReport", { report: reportSheet })];
  return [reportSheet === null ? say("results.markedColumns") : say("results.marked", { report: reportSheet })];
}

/** What was recognised, which time was taken, and what no rule decides. */
function aboutTexts(result: CheckResult, say: Say): readonly string[] {
  const { counts, guideline, asOf, roster } = result;
  const texts = roster.tables.map((table) =>
    say("results.recognised", {
      sheet: table.sheet,
      firstRow: table.firstRow,
      lastRow: table.lastRow,
      columns: table.columns.filter((column) => column.fields.length > 0).length,
    }),
  );
  const headers = [...new Set(roster.unmatched.filter(({ corrected }) => corrected !== true).map((column) => column.header).filter((header) => header !== ""))];
  if (headers.length > 0) texts.push(say("results.unmatched", { headers }));
  const day = (moment: string): string => moment.slice(0, 10);
  texts.push(asOf === null ? say("results.window", { from: day(guideline.window.from), to: day(guideline.window.to) }) : say("results.asOf", { asOf }));
  if (counts.notChecked > 0 || counts.manual > 0) texts.push(say("results.notDecided", { notChecked: counts.notChecked, manual: counts.manual }));
  return texts;
}
