import { Button, Field, makeStyles, mergeClasses, Select, Switch, tokens } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement, type RefObject } from "react";
import type { CheckResult } from "../../findings/result";
import type { CellMark } from "../../rules/rule";
import { checklistInSteps, countVerdicts, isOpen, isSettled, type Checklist, type ClauseRow } from "../model/checklist";
import type { Project } from "../../roster/roster";
import { useWords } from "../session";
import { useTicks } from "../sign-off/use-ticks";
import { ClauseCard } from "../ui/clause-card";
import { EmptyState } from "../ui/empty";
import { toggled } from "../ui/finding-list";
import { titleOf } from "../ui/headings";
import { ProjectOptions } from "../ui/project-options";
import { useVerdictColour, VerdictIcon, verdictOrder } from "../ui/verdict";
import { VirtualList } from "../ui/virtual-list";
import { Working } from "../ui/working";
import { useInSteps } from "../use-in-steps";

const useStyles = makeStyles({
  project: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  counts: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  sign: { display: "flex" },
  direction: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  onlyOpen: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})` },
});

/** What the tab shows; kept while another is looked at. Null: the first project. */
export interface ChecklistChoice {
  readonly project: string | null;
  readonly onlyOpen: boolean;
}

export const firstChecklist: ChecklistChoice = { project: null, onlyOpen: false };

interface ChecklistProps {
  readonly result: CheckResult;
  readonly choice: ChecklistChoice;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onChoice: (choice: ChecklistChoice) => void;
  readonly onSelect: (cell: CellMark) => void;
}

/** The tab 审查表: every clause that concerns a project or one of its people, with its verdict, passes included. */
export function ChecklistTab(props: ChecklistProps): ReactElement {
  const { result, choice } = props;
  const styles = useStyles();
  const { say, lang } = useWords();
  const checklist = useInSteps(result, useCallback(() => checklistInSteps(result), [result]));
  if (checklist === null) return <Working />;
  const project = result.roster.projects.find((one) => one.key === choice.project) ?? result.roster.projects[0];
  if (project === undefined) return <EmptyState picture="nothing" text={say("checklist.noProject")} />;
  const direction = result.guideline.directions.find((one) => one.code === checklist.direction(project));
  return (
    <>
      <Field label={say("filter.project")} size="small" className={styles.project}>
        <Select value={project.key} onChange={(_, data) => props.onChoice({ ...choice, project: data.value })}>
          <ProjectOptions projects={result.roster.projects} chosen={project.key} />
        </Select>
      </Field>
      <p className={styles.direction}>{direction === undefined ? say("checklist.noDirection") : say("checklist.direction", { code: direction.code, title: titleOf(direction, lang) })}</p>
      <Clauses key={project.key} {...props} checklist={checklist} project={project} />
    </>
  );
}

function Clauses(props: ChecklistProps & { readonly checklist: Checklist; readonly project: Project }): ReactElement {
  const { result, project, choice } = props;
  const ticks = useTicks(result, project);
  const styles = useStyles();
  const colour = useVerdictColour();
  const { say } = useWords();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = props.checklist.rows({ project, person: null });
  const counts = countVerdicts(all);
  const isTicked = (row: ClauseRow): boolean => ticks.tickOf(row.id) !== null;
  const ticked = all.filter((row) => row.verdict === "manual" && isTicked(row)).length;
  const rows = choice.onlyOpen ? all.filter((row) => isOpen(row, isTicked(row)) && !isSettled(row, result.signOffs)) : all;
  return (
    <>
      <ul className={styles.counts} aria-label={say("checklist.counts")}>
        {verdictOrder.map((verdict) => {
          const n = counts.get(verdict) ?? 0;
          if (n === 0) return null;
          return (
            <li key={verdict} className={styles.count}>
              <span className={mergeClasses(styles.sign, colour(verdict))}>
                <VerdictIcon verdict={verdict} />
              </span>
              {verdict === "manual" ? say("checklist.countManual", { n, ticked }) : say("checklist.count", { verdict: say(`verdict.${verdict}`), n })}
            </li>
          );
        })}
      </ul>
      <Switch className={styles.onlyOpen} checked={choice.onlyOpen} label={say("checklist.onlyOpen")} onChange={(_, data) => props.onChoice({ ...choice, onlyOpen: data.checked })} />
      {ticks.problem}
      {counts.has("manual") && <p className={styles.direction}>{say("checklist.tickHint")}</p>}
      {rows.length === 0 ? (
        <EmptyState picture="clean" text={say("checklist.nothingOpen")}>
          <Button onClick={() => props.onChoice({ ...choice, onlyOpen: false })}>{say("results.showAll")}</Button>
        </EmptyState>
      ) : (
        <VirtualList
          rows={rows}
          label={say("checklist.list")}
          scroller={props.scroller}
          estimate={() => 42}
          draw={(row) => (
            <ClauseCard
              row={row}
              result={result}
              open={open.has(row.id)}
              tick={ticks.tickOf(row.id)}
              onTick={() => !ticks.barred && ticks.toggle(row.clause)}
              onToggle={() => setOpen((before) => toggled(before, row.id))}
              onSelect={props.onSelect}
            />
          )}
        />
      )}
    </>
  );
}
