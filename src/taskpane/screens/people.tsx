import { Button, Input, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useRef, type ReactElement, type RefObject } from "react";
import type { CheckResult } from "../../findings/result";
import type { CellRef } from "../../roster/address";
import type { Person, Project } from "../../roster/roster";
import { checklistInSteps } from "../model/checklist";
import { subjectsInSteps, subjectsWithInSteps, type SubjectRow } from "../model/subjects";
import { useWords } from "../session";
import { EmptyState } from "../ui/empty";
import { projectText } from "../ui/headings";
import { ChevronIcon, CloseIcon, SearchIcon } from "../ui/icons";
import { rowsInContrast } from "../ui/rows-in-contrast";
import { TallySigns } from "../ui/tally";
import { focusRow, useRowKeys } from "../ui/use-row-keys";
import { VirtualList, type ListHandle } from "../ui/virtual-list";
import { Working } from "../ui/working";
import { useInSteps } from "../use-in-steps";
import { SubjectPanel } from "./subject";

const useStyles = makeStyles({
  search: { minWidth: 0, "& input": { minWidth: 0 } },
  onlyOpen: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})` },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    minWidth: 0,
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    lineHeight: tokens.lineHeightBase300,
    ...rowsInContrast,
  },
  line: { "@media (forced-colors: active)": { borderBottomColor: "CanvasText" } },
  project: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  person: { paddingInlineStart: tokens.spacingHorizontalL },
  name: { overflowWrap: "anywhere" },
  beside: { marginInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** What the tab shows; kept while another is looked at. `subject`: whose page is open, `person` null for the project itself. */
export interface PeopleChoice {
  readonly text: string;
  readonly onlyOpen: boolean;
  readonly subject: { readonly project: string; readonly person: string | null } | null;
}

export const firstPeople: PeopleChoice = { text: "", onlyOpen: false, subject: null };

interface PeopleProps {
  readonly result: CheckResult;
  readonly choice: PeopleChoice;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onChoice: (choice: PeopleChoice) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** The tab 人员与项目: everybody with a tally; each opens on a page with every verdict, passes included. */
export function PeopleTab(props: PeopleProps): ReactElement {
  const { result, choice, onChoice } = props;
  const checklist = useInSteps(result, useCallback(() => checklistInSteps(result), [result]));
  const left = useRef<string | null>(null);
  const open = subjectIn(result, choice);
  if (open === null) return <Everybody {...props} returnTo={left} />;
  if (checklist === null) return <Working />;
  return (
    <SubjectPanel
      key={open.person?.id ?? open.project.key}
      result={result}
      checklist={checklist}
      whose={open}
      scroller={props.scroller}
      onSelect={props.onSelect}
      onOpen={(subject) => onChoice({ ...choice, subject })}
      onBack={() => {
        left.current = open.person === null ? `project:${open.project.key}` : `person:${open.person.id}`;
        onChoice({ ...choice, subject: null });
      }}
    />
  );
}

const nobody: readonly SubjectRow[] = [];

function Everybody(props: PeopleProps & { readonly returnTo: RefObject<string | null> }): ReactElement {
  const { result, choice, onChoice, returnTo } = props;
  const styles = useStyles();
  const { say } = useWords();
  const handle = useRef<ListHandle>(null);
  const subjects = useInSteps(result, useCallback(() => subjectsInSteps(result), [result]));
  const text = useDeferredValue(choice.text);
  const all = subjects?.rows ?? nobody;
  const rows = useInSteps(all, useCallback(() => subjectsWithInSteps(all, text, choice.onlyOpen), [all, text, choice.onlyOpen])) ?? nobody;
  useRowKeys(rows, handle);
  // Coming back from somebody's page, once the list is there.
  useEffect(() => {
    if (returnTo.current === null || rows.length === 0) return;
    focusRow(rows, handle, returnTo.current);
    returnTo.current = null;
  }, [returnTo, rows]);
  if (subjects === null) return <Working />;
  if (subjects.rows.length === 0) return <EmptyState picture="nothing" text={say("checklist.noProject")} />;
  return (
    <>
      <Input
        className={styles.search}
        value={choice.text}
        aria-label={say("people.search")}
        placeholder={say("people.searchHint")}
        contentBefore={<SearchIcon />}
        contentAfter={
          choice.text === "" ? null : (
            <Button appearance="transparent" size="small" icon={<CloseIcon />} aria-label={say("search.empty")} onClick={() => onChoice({ ...choice, text: "" })} />
          )
        }
        onChange={(_, data) => onChoice({ ...choice, text: data.value })}
      />
      <Switch className={styles.onlyOpen} checked={choice.onlyOpen} label={say("people.onlyOpen")} onChange={(_, data) => onChoice({ ...choice, onlyOpen: data.checked })} />
      {subjects.columnsMissing && <p className={styles.note}>{say("people.columnsMissing")}</p>}
      {rows.length === 0 ? (
        <EmptyState picture="nothing" text={say("people.nobody")} live>
          <Button onClick={() => onChoice({ ...choice, text: "", onlyOpen: false })}>{say("results.showAll")}</Button>
        </EmptyState>
      ) : (
        <VirtualList
          handle={handle}
          rows={rows}
          label={say("people.list")}
          scroller={props.scroller}
          estimate={(row) => (row.kind === "project" ? 56 : 37)}
          draw={(row) => <Row row={row} oneTable={result.roster.tables.length === 1} onOpen={(subject) => onChoice({ ...choice, subject })} />}
        />
      )}
    </>
  );
}

function Row(props: { readonly row: SubjectRow; readonly oneTable: boolean; readonly onOpen: (subject: NonNullable<PeopleChoice["subject"]>) => void }): ReactElement {
  const { row } = props;
  const styles = useStyles();
  const { say } = useWords();
  const project = row.kind === "project";
  return (
    <Button
      appearance="subtle"
      data-row={row.id}
      className={mergeClasses(styles.row, styles.line, project ? styles.project : styles.person)}
      onClick={() => props.onOpen({ project: row.project.key, person: project ? null : row.person.id })}
    >
      <span className={styles.name}>
        {project ? projectText(row.name, say) : row.person.name}
        {!project && <span className={styles.beside}>{placeText(row.person, props.oneTable, say)}</span>}
      </span>
      <TallySigns tally={row.tally} settled={row.settled} />
      <ChevronIcon open={false} />
    </Button>
  );
}

/** "负责人 · 第 12 行" */
function placeText(person: Person, oneTable: boolean, say: ReturnType<typeof useWords>["say"]): string {
  const row = oneTable ? say("group.row", { row: person.row.row }) : say("group.rowOfSheet", person.row);
  const parts = [...(person.role === "leader" ? [say("people.leader")] : []), ...(person.side === "foreign" ? [say("people.foreign")] : []), row];
  return parts.join(" · ");
}

/** The project and person whose page is open, as far as this result has them. */
function subjectIn(result: CheckResult, { subject }: PeopleChoice): { readonly project: Project; readonly person: Person | null } | null {
  if (subject === null) return null;
  const project = result.roster.projects.find(({ key }) => key === subject.project);
  if (project === undefined) return null;
  const person = project.people.find(({ id }) => id === subject.person) ?? null;
  return subject.person !== null && person === null ? null : { project, person };
}
