import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Which page behind 更多 is shown, and how to come and go. */
export interface OpenPage {
  readonly page: string | null;
  readonly open: (page: string) => void;
  /** Back to what was there before: the same scroll position, the focus on the menu's button. */
  readonly close: () => void;
  /** Forgets the page because something else takes its place. */
  readonly leave: () => void;
  readonly menuButton: (element: HTMLButtonElement | null) => void;
}

/** Keeps the page that is open, and where the list beneath it stood. */
export function usePage(scroller: RefObject<HTMLElement | null>): OpenPage {
  const [page, setPage] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  const beneath = useRef(0);
  const goBack = useRef(false);
  const menuButton = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = page === null && goBack.current ? beneath.current : 0;
    goBack.current = false;
  }, [page, scroller]);
  return {
    page,
    open: (next) => {
      if (page === null) beneath.current = scroller.current?.scrollTop ?? 0;
      setPage(next);
    },
    close: () => {
      goBack.current = true;
      setPage(null);
      button.current?.focus();
    },
    leave: () => setPage(null),
    menuButton,
  };
}
