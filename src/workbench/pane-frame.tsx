import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { forwardRef, useEffect, useImperativeHandle, useRef, type ReactElement } from "react";
import type { ExcelHost } from "../excel-host";
import { playExcel, type OfficeColours, type PlayedFrame } from "../excel-host/frame";

const useStyles = makeStyles({
  place: { width: "100%", height: "100%", "& iframe": { display: "block", width: "100%", height: "100%", border: "none" } },
  hidden: { display: "none" },
});

/** The colours that Office paints its own panes with, in its white and its black theme. */
const officeColours: Readonly<Record<"light" | "dark", OfficeColours>> = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", controlBackgroundColor: "#F3F2F1", controlForegroundColor: "#262626", isDarkTheme: false },
  dark: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#444444", controlForegroundColor: "#FFFFFF", isDarkTheme: true },
};

/** How a ribbon button reaches the add-in's page. */
export interface FrameHandle {
  readonly command: (name: string) => Promise<void>;
}

interface Props {
  readonly host: ExcelHost;
  readonly page: "taskpane.html" | "commands.html";
  readonly theme: "light" | "dark";
  readonly title: string;
  readonly hidden?: boolean;
  readonly onUnknown: (what: string) => void;
}

/** One unmodified page of the add-in that believes it is inside Excel. A new host is a new Excel: the page is loaded anew. */
export const PaneFrame = forwardRef<FrameHandle, Props>(function PaneFrame({ host, page, theme, title, hidden, onUnknown }, handle): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const played = useRef<PlayedFrame | null>(null);
  useEffect(() => {
    // Chromium gives a window its name when the frame is put into the document, so the frame is made ready before.
    const frame = document.createElement("iframe");
    frame.title = title;
    // This Office.js hands no theme on from Excel on the web, so the address says it.
    const play = playExcel(frame, host, { page: `${page}?theme=${theme}`, colours: officeColours[theme], onUnknown });
    place.current?.append(frame);
    played.current = play;
    return () => {
      played.current = null;
      play.close();
      frame.remove();
    };
  }, [host, page, theme, title, onUnknown]);
  useImperativeHandle(handle, () => ({ command: async (name) => played.current?.command(name) }), []);
  return <div ref={place} className={mergeClasses(styles.place, hidden === true && styles.hidden)} />;
});
