import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useImperativeHandle, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode, type Ref, type RefObject } from "react";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, insetInlineStart: 0, width: "100%" },
});

/** Brings a row into view that may not be in the document yet. */
export interface ListHandle {
  readonly show: (index: number) => void;
  readonly element: () => HTMLElement | null;
}

/** A list of which only what is in view is in the document; it scrolls with the page around it. */
export function VirtualList<T extends { readonly id: string }>(props: {
  readonly rows: readonly T[];
  readonly label: string;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of a row before it is measured (px). */
  readonly estimate: (row: T) => number;
  readonly draw: (row: T) => ReactNode;
  readonly handle?: Ref<ListHandle>;
}): ReactElement {
  const { rows, scroller } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  // What stands above the list changes its height (filters unfold): measured after every drawing; the same figure draws nothing anew.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => setMargin(offsetWithin(list.current, scroller.current)));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : props.estimate(row);
    },
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    scrollMargin: margin,
  });
  useImperativeHandle(props.handle, () => ({ show: (index) => virtual.scrollToIndex(index, { align: "auto" }), element: () => list.current }), [virtual]);
  return (
    <div ref={list} className={styles.list} role="list" aria-label={props.label} style={{ height: virtual.getTotalSize() }}>
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
            {props.draw(row)}
          </div>
        );
      })}
    </div>
  );
}

/** How far below the top of the scrolled content the element begins (px). */
function offsetWithin(element: HTMLElement | null, scroller: HTMLElement | null): number {
  if (element === null || scroller === null) return 0;
  return Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
}
