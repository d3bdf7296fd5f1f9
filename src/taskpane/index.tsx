import "./no-eval";
import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { guidelines } from "../guideline";
import { languageOf, message, type Lang } from "../messages";
import { now } from "../now";
import { excelCopies, excelWorkbook } from "../workbook/excel";
import { App, Shell } from "./app";
import { LooksContext, type Looks } from "./looks";
import { preferredLanguage, preferredLooks, rememberLanguage, rememberLooks } from "./preference";
import { UnsupportedScreen } from "./screens/outcomes";
import type { Session } from "./session";
import { keepPageOrder } from "./tab-order";
import { themeFor, type SystemWish } from "./theme";

/** What the add-in needs of Excel; everything newer is asked for when it is used. */
const neededSet = "1.9";
/** How long office.js may take before the page says that it is not inside Excel (ms). */
const patience = 8000;

type Place = "waiting" | "excel" | "unsupported" | "outside" | "offline";

/** Excel opens the page with its own words in the address or in the frame's name. */
function openedByOffice(): boolean {
  return window.location.search.includes("_host_Info") || window.name.includes("hostInfo");
}

/** Where the page finds itself: inside an Excel that is new enough, in an older one, in one whose library did not come, or in a plain browser. */
async function findPlace(): Promise<Place> {
  if (!("Office" in globalThis)) return openedByOffice() ? "offline" : "outside";
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const ready = await Promise.race([Office.onReady(), late]);
  // The typings know no null here; a plain browser gives one.
  if ((ready?.host as Office.HostType | null | undefined) !== Office.HostType.Excel) return ready === null && openedByOffice() ? "offline" : "outside";
  return Office.context.requirements.isSetSupported("ExcelApi", neededSet) ? "excel" : "unsupported";
}

function officeLanguage(place: Place): Lang {
  return languageOf(place === "excel" || place === "unsupported" ? Office.context.displayLanguage : navigator.language);
}

/** The colours of Office's own panes; undefined where this Office does not tell. */
function officeColours(place: Place): Office.OfficeTheme | undefined {
  return place === "excel" ? Office.context.officeTheme : undefined;
}

/** Whether the system answers yes to a media query, followed while the pane is open. */
function useSystem(wish: string): boolean {
  const [query] = useState(() => window.matchMedia(wish));
  const [yes, setYes] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setYes(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return yes;
}

/** Dark or contrasting pages; dark by the address where it says so (the workbench has no other way to tell). */
function useSystemWish(): SystemWish {
  const dark = useSystem("(prefers-color-scheme: dark)");
  const contrast = useSystem("(forced-colors: active)");
  const asked = new URLSearchParams(window.location.search).get("theme");
  return { dark: asked === null ? dark : asked === "dark", contrast };
}

function Page(): ReactElement {
  const [place, setPlace] = useState<Place>("waiting");
  const [session, setSession] = useState<Session | null>(null);
  const system = useSystemWish();
  const [looks, setLooks] = useState(preferredLooks);
  const inForce = useMemo(
    () => ({
      looks,
      setLooks: (chosen: Looks) => {
        setLooks(chosen);
        rememberLooks(chosen);
      },
    }),
    [looks],
  );
  useEffect(() => {
    void findPlace().then((found) => {
      const [guideline] = guidelines;
      if (found === "excel" && guideline !== undefined) setSession({ port: excelWorkbook(), copies: excelCopies(), guideline, now, version: PRODUCT_VERSION });
      setPlace(found);
    });
  }, []);
  const theme = themeFor(officeColours(place), system, looks);
  if (place === "waiting") {
    return (
      <FluentProvider theme={theme} style={{ height: "100vh", display: "grid", placeItems: "center" }}>
        <Spinner label={message(languageOf(navigator.language), "pane.loading")} />
      </FluentProvider>
    );
  }
  const office = officeLanguage(place);
  return (
    <LooksContext value={inForce}>
      <Shell theme={theme} lang={preferredLanguage(office)} onLanguage={(chosen) => rememberLanguage(office, chosen)}>
        {session !== null ? <App session={session} /> : <UnsupportedScreen why={place === "unsupported" || place === "offline" ? place : "outside"} needed={neededSet} />}
      </Shell>
    </LooksContext>
  );
}

keepPageOrder(document);
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Page />);
