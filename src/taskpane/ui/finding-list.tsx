import { Text } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement, type RefObject } from "react";
import { isMissingColumn } from "../../findings/headline";
import type { CheckResult } from "../../findings/result";
import { message } from "../../messages";
import type { CellMark } from "../../rules/rule";
import type { ListRow } from "../model/result-list";
import { useWords } from "../session";
import { FindingCard } from "./finding-card";
import { GroupHeading } from "./headings";
import { MissingColumnLine } from "./missing-column";
import { useFindingKeys } from "./use-finding-keys";
import { VirtualList, type ListHandle } from "./virtual-list";

const estimates: Readonly<Record<ListRow["kind"], number>> = { project: 40, clause: 40, person: 28, missing: 76, finding: 116 };
/** Lines drawn at most: a browser has no room below for the cards of hundreds of thousands, and nobody reads so far. */
const most = 10_000;
/** A missing column is a line, not a card. */
const lineEstimate = 40;

/** The findings under their headings; only what is in view is in the document. */
export function FindingList(props: {
  readonly rows: readonly ListRow[];
  readonly result: CheckResult;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onSelect: (cell: CellMark) => void;
}): ReactElement {
  const { result } = props;
  const rows = useMemo(() => props.rows.slice(0, most), [props.rows]);
  const { say, lang } = useWords();
  const handle = useRef<ListHandle>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useFindingKeys(rows, handle);
  const oneTable = result.roster.tables.length === 1;
  return (
    <>
      {props.rows.length > most && <Text size={200}>{message(lang, "longList.rows", { most })}</Text>}
      <VirtualList
        handle={handle}
        rows={rows}
        label={say("results.list")}
        scroller={props.scroller}
        estimate={(row) => (row.kind === "finding" && isMissingColumn(row.finding) ? lineEstimate : estimates[row.kind])}
        draw={(row) =>
          row.kind === "finding" && isMissingColumn(row.finding) ? (
            <MissingColumnLine id={row.id} finding={row.finding} result={result} open={open.has(row.id)} onToggle={() => setOpen((before) => toggled(before, row.id))} />
          ) : row.kind === "finding" ? (
            <FindingCard
              id={row.id}
              finding={row.finding}
              dependents={row.dependents}
              result={result}
              open={open.has(row.id)}
              onToggle={() => setOpen((before) => toggled(before, row.id))}
              onSelect={props.onSelect}
            />
          ) : (
            <GroupHeading row={row} oneTable={oneTable} />
          )
        }
      />
    </>
  );
}

/** The set with the item put in, or taken out where it was in. */
export function toggled<T>(before: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const after = new Set(before);
  if (!after.delete(item)) after.add(item);
  return after;
}
