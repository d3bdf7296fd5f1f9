import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from "react";
import type { CheckResult, ChecklistVerdict } from "../../findings/result";
import { cellAddress, type CellRef } from "../../roster/address";
import { countVerdicts, type Checklist, type ClauseRow, type Whose } from "../model/checklist";
import { nameOf } from "../model/naming";
import { useWords } from "../session";
import { ClauseCard } from "../ui/clause-card";
import { FindingCard } from "../ui/finding-card";
import { toggled } from "../ui/finding-list";
import { projectText, titleOf } from "../ui/headings";
import { BackIcon, ChevronIcon } from "../ui/icons";
import { rowsInContrast } from "../ui/rows-in-contrast";
import { useVerdictColour, VerdictIcon, verdictOrder } from "../ui/verdict";
import { VirtualList } from "../ui/virtual-list";
import type { PeopleChoice } from "./people";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", alignItems: "start", columnGap: tokens.spacingHorizontalXS },
  title: { margin: 0, paddingBlock: "5px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", outlineStyle: "none" },
  facts: { gridColumn: 2, display: "flex", flexWrap: "wrap", alignItems: "center", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { minWidth: 0, minHeight: "24px", height: "auto", textAlign: "start", overflowWrap: "anywhere" },
  up: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "start", overflowWrap: "anywhere" },
  section: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, width: "100%", justifyContent: "flex-start", minHeight: "36px", marginTop: tokens.spacingVerticalS, paddingInline: 0, fontWeight: tokens.fontWeightSemibold, ...rowsInContrast },
  sign: { display: "flex" },
  number: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

type Section = ChecklistVerdict | "data" | "elsewhere";

type Line =
  | { readonly kind: "section"; readonly id: string; readonly section: Section; readonly n: number }
  | { readonly kind: "clause"; readonly id: string; readonly row: ClauseRow }
  | { readonly kind: "finding"; readonly id: string; readonly finding: CheckResult["findings"][number] };

/** Sections that are long and say nothing to do are folded at first. */
const foldedAtFirst: ReadonlySet<Section> = new Set(["notApplicable", "info", "elsewhere", "manual"]);

/** The page of a person or project: every clause with its verdict, what asks for something first, passes and the rest after it. */
export function SubjectPanel(props: {
  readonly result: CheckResult;
  readonly checklist: Checklist;
  readonly whose: Whose;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onSelect: (cell: CellRef) => void;
  readonly onOpen: (subject: NonNullable<PeopleChoice["subject"]>) => void;
  readonly onBack: () => void;
}): ReactElement {
  const { result, checklist, whose, onSelect } = props;
  const { project, person } = whose;
  const styles = useStyles();
  const colour = useVerdictColour();
  const { say, lang } = useWords();
  const [folded, setFolded] = useState(foldedAtFirst);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const { scroller } = props;
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = Math.min(scroller.current.scrollTop, heading.current?.offsetTop ?? 0);
    heading.current?.focus({ preventScroll: true });
  }, [scroller]);
  const rows = useMemo(() => checklist.rows(whose), [checklist, whose]);
  const lines = useMemo(() => linesOf(result, whose, rows, checklist.elsewhere(whose), folded), [result, whose, rows, checklist, folded]);
  const direction = result.guideline.directions.find((one) => one.code === checklist.direction(project));
  const toggle = (id: string): void => setOpen((before) => toggled(before, id));
  const goTo: CellRef | null = person?.nameCell ?? null;
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<BackIcon />} aria-label={say("people.back")} title={say("people.back")} onClick={props.onBack} />
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {person?.name ?? projectText(nameOf(project), say)}
        </h2>
        <div className={styles.facts}>
          {goTo !== null && (
            <Button size="small" className={styles.link} aria-label={say("finding.select", { cell: cellAddress(goTo.row, goTo.column) })} onClick={() => onSelect(goTo)}>
              {cellAddress(goTo.row, goTo.column)}
            </Button>
          )}
          {person === null ? (
            <>
              <span>{direction === undefined ? say("checklist.noDirection") : say("checklist.direction", { code: direction.code, title: titleOf(direction, lang) })}</span>
              <span>{say("people.count", { n: project.people.length })}</span>
            </>
          ) : (
            <Link as="button" className={styles.up} onClick={() => props.onOpen({ project: project.key, person: null })}>
              {projectText(nameOf(project), say)}
            </Link>
          )}
        </div>
      </div>
      <VirtualList
        rows={lines}
        label={say("checklist.list")}
        scroller={scroller}
        estimate={(line) => (line.kind === "finding" ? 116 : 42)}
        draw={(line) => {
          if (line.kind === "finding") {
            return <FindingCard id={line.id} finding={line.finding} dependents={[]} result={result} open={open.has(line.id)} onToggle={() => toggle(line.id)} onSelect={onSelect} />;
          }
          if (line.kind === "clause") {
            return <ClauseCard row={line.row} result={result} open={open.has(line.id)} tick={null} onTick={null} onToggle={() => toggle(line.id)} onSelect={onSelect} />;
          }
          const unfolded = !folded.has(line.section);
          const verdict = line.section === "data" ? "fail" : line.section === "elsewhere" ? "notApplicable" : line.section;
          return (
            <Button appearance="transparent" className={styles.section} aria-expanded={unfolded} onClick={() => setFolded((before) => toggled(before, line.section))}>
              <ChevronIcon open={unfolded} />
              {line.section !== "data" && (
                <span className={mergeClasses(styles.sign, colour(verdict))}>
                  <VerdictIcon verdict={verdict} />
                </span>
              )}
              {line.section === "data" ? say("group.data") : line.section === "elsewhere" ? say("people.elsewhere") : say(`verdict.${line.section}`)}
              <span className={styles.number}>{line.n}</span>
            </Button>
          );
        }}
      />
    </>
  );
}

/** What is wrong with the data first, then the clauses by verdict, then those of other directions. */
function linesOf(result: CheckResult, { project, person }: Whose, rows: readonly ClauseRow[], elsewhere: readonly ClauseRow[], folded: ReadonlySet<Section>): readonly Line[] {
  const data = result.findings.filter(
    ({ clause, subject }) => clause === null && (person === null ? subject.kind === "project" && subject.projectKey === project.key : subject.kind === "person" && subject.personId === person.id),
  );
  const counts = countVerdicts(rows);
  const section = (name: Section, n: number, lines: () => readonly Line[]): readonly Line[] =>
    n === 0 ? [] : [{ kind: "section", id: `section:${name}`, section: name, n }, ...(folded.has(name) ? [] : lines())];
  const clauseLines = (of: readonly ClauseRow[]): readonly Line[] => of.map((row) => ({ kind: "clause", id: `${row.id} ${row.own?.rule ?? ""}`, row }));
  return [
    ...section("data", data.length, () => data.map((finding) => ({ kind: "finding", id: `finding:${finding.id}`, finding }))),
    ...verdictOrder.flatMap((verdict) => section(verdict, counts.get(verdict) ?? 0, () => clauseLines(rows.filter((row) => row.verdict === verdict)))),
    ...section("elsewhere", elsewhere.length, () => clauseLines(elsewhere)),
  ];
}
