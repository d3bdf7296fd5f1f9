import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import type { CheckResult } from "../../findings/result";
import type { CellMark } from "../../rules/rule";
import type { ListRow, ProjectName } from "../model/result-list";
import { useWords, type Say } from "../session";
import { FindingCard } from "./finding-card";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, insetInlineStart: 0, width: "100%" },
  project: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  count: { marginInlineStart: "auto", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  person: { margin: 0, paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightMedium, color: tokens.colorNeutralForeground2 },
  address: { marginInlineStart: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const estimates: Readonly<Record<ListRow["kind"], number>> = { project: 40, person: 28, finding: 116 };

/** The findings under their projects and people; only what is in view is in the document. */
export function FindingList(props: {
  readonly rows: readonly ListRow[];
  readonly result: CheckResult;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onSelect: (cell: CellMark) => void;
}): ReactElement {
  const { rows, scroller } = props;
  const styles = useStyles();
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    setMargin(list.current?.offsetTop ?? 0);
  }, [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimates[rows[index]?.kind ?? "finding"],
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    scrollMargin: margin,
  });
  const toggle = (id: string): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <div ref={list} className={styles.list} role="list" aria-label={say("results.list")} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        return (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={styles.row}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            {row.kind === "project" && (
              <h2 className={styles.project}>
                <ProjectHeading name={row.name} say={say} />
                <span className={styles.count}>{say("group.count", { n: row.count })}</span>
              </h2>
            )}
            {row.kind === "person" && (
              <h3 className={styles.person}>
                {row.name ?? say("group.projectLevel")}
                {row.row !== null && (
                  <span className={styles.address}>{props.result.roster.tables.length === 1 ? say("group.row", { row: row.row.row }) : say("group.rowOfSheet", row.row)}</span>
                )}
              </h3>
            )}
            {row.kind === "finding" && (
              <FindingCard
                finding={row.finding}
                dependents={row.dependents}
                result={props.result}
                open={open.has(row.id)}
                onToggle={() => toggle(row.id)}
                onSelect={props.onSelect}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function ProjectHeading({ name, say }: { readonly name: ProjectName; readonly say: Say }): ReactElement {
  const styles = useStyles();
  if (name.kind === "roster") return <span>{say("group.roster")}</span>;
  if (name.kind === "row") return <span>{say("group.unnamedProject", { sheet: name.sheet, row: name.row })}</span>;
  return (
    <span>
      {name.key}
      {name.title !== null && <span className={styles.title}> {name.title}</span>}
    </span>
  );
}
