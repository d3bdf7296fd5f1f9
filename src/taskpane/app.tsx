import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens, type Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { message, type Lang } from "../messages";
import { cellAddress, type CellRef } from "../roster/address";
import { headlineOf } from "../findings/headline";
import { contrastStyles } from "./contrast-styles";
import { isBusy, type View } from "./model/view";
import { PaneContext, type PaneParts } from "./pane-parts";
import { CancelledScreen, ClearedScreen, ProblemScreen } from "./screens/outcomes";
import { PageScreen } from "./screens/page";
import { ResultsScreen } from "./screens/results";
import { CheckingScreen, ClearingScreen } from "./screens/running";
import { StartScreen } from "./screens/start";
import { SettingsContext } from "./settings";
import { LanguageContext, useWords, type Say, type Session } from "./session";
import { lastSigner } from "./sign-off/jobs";
import { SignOffDialog, type SignOffAsk } from "./sign-off/sign-off-dialog";
import { BrandBar } from "./ui/brand-bar";
import { ClearDialog } from "./ui/clear-dialog";
import { StaleStrip } from "./ui/stale-strip";
import { Toolbar } from "./ui/toolbar";
import { wordsText } from "./ui/words";
import { usePane, type Asked } from "./use-pane";
import { inLanguage } from "./theme";
import { usePage } from "./use-page";
import { useWorkbookSettings } from "./use-settings";
import { sheetsText } from "../roster/together";
import { useScope, type Scope } from "./use-scope";
import { registry } from "./views";

const useStyles = makeStyles({
  root: { height: "100vh", overflow: "hidden" },
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, backgroundColor: tokens.colorNeutralBackground2 },
  // WebView2 hides scroll bars that are not asked for; a constant one also keeps the width from jumping.
  main: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
  live: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  toast: { padding: tokens.spacingVerticalS },
});

/** The frame of every page of the pane: theme, language, `lang` of the document and its title. */
export function Shell(props: { readonly theme: Theme; readonly lang: Lang; readonly onLanguage?: (lang: Lang) => void; readonly children: ReactElement }): ReactElement {
  const styles = useStyles();
  const [lang, setLang] = useState(props.lang);
  const { onLanguage } = props;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = message(lang, "pane.title");
  }, [lang]);
  const theme = useMemo(() => inLanguage(props.theme, lang), [props.theme, lang]);
  const language = useMemo(
    () => ({
      lang,
      setLang: (next: Lang) => {
        setLang(next);
        onLanguage?.(next);
      },
    }),
    [lang, onLanguage],
  );
  return (
    <LanguageContext.Provider value={language}>
      {/* The provider's own class goes to every menu and dialog as well, so the page's size is set inside it. */}
      <FluentProvider theme={theme} customStyleHooks_unstable={contrastStyles}>
        <div className={styles.root}>{props.children}</div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

/** The task pane over a workbook. */
export function App({ session }: { readonly session: Session }): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const inForce = useWorkbookSettings(session.port);
  const scopeNow = useRef<Scope | null>(null);
  const pane = usePane(session, lang, inForce.settings, useCallback((sheets: readonly string[]) => scopeNow.current?.checked(sheets), []));
  const scope = useScope(session, inForce, pane.view);
  useEffect(() => {
    scopeNow.current = scope;
  });
  const scroller = useRef<HTMLElement>(null);
  const [toSign, askToSign] = useState<SignOffAsk | null>(null);
  const [signer, setSigner] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [everything, setEverything] = useState(false);
  const [selectProblem, setSelectProblem] = useState<string | null>(null);
  const paged = usePage(scroller);
  const [announced, announce] = useState("");
  const { view } = pane;
  const shown = isBusy(view) ? undefined : registry.views.find(({ id }) => id === paged.page);

  const run = (what: Asked): void => {
    setSelectProblem(null);
    paged.leave();
    if (scope.sheets.length > 0 && !isBusy(view)) pane.check(what);
  };
  const check = (): void => run({ ...scope.request, sheet: sheetsText(scope.sheets) });
  const select = (cell: CellRef): void => {
    setSelectProblem(null);
    session.port.select(cell).catch(() => setSelectProblem(say("select.failed", { cell: `${cell.sheet}!${cellAddress(cell.row, cell.column)}` })));
  };

  const signerNow = signer ?? (view.kind === "results" ? lastSigner(view.result) : "");

  const parts: PaneParts = {
    session,
    registry,
    scope,
    checked: view.kind === "results" ? view : null,
    stale: view.kind === "results" && view.stale,
    busy: isBusy(view) || (view.kind === "results" && view.rechecking === true),
    check,
    checkSheets: (sheets) => {
      scope.choose(sheets);
      run({ ...scope.request, sheets, sheet: sheetsText(sheets) });
    },
    signOffs: {
      signer: signerNow,
      ask: askToSign,
      change: async (change, by) => {
        await pane.signOff(change);
        if (by !== undefined) setSigner(by);
      },
    },
    select,
    chooseSheet: (sheet) => {
      scope.choose([sheet]);
      scope.refresh();
    },
    open: paged.open,
    close: paged.close,
    scroller,
    announce,
  };

  return (
    <PaneContext.Provider value={parts}>
      <SettingsContext.Provider value={inForce}>
        <div className={styles.pane}>
          <Toolbar
            scope={scope}
            busy={isBusy(view)}
            again={view.kind === "results"}
            quiet={shown === undefined && (view.kind === "start" || view.kind === "problem")}
            more={paged.menuButton}
            onCheck={check}
            onClear={() => {
              if (isBusy(view)) return;
              setEverything(false);
              setAsking(true);
            }}
          />
          <main className={styles.main} ref={scroller}>
            {selectProblem !== null && (
              <div className={styles.toast}>
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{selectProblem}</MessageBarBody>
                </MessageBar>
              </div>
            )}
            {shown !== undefined && <PageScreen key={shown.id} view={shown} headRef={takeFocus} />}
            {/* What a page covers is kept: the list stays where it was. */}
            <div hidden={shown !== undefined}>
              {view.kind === "start" && <StartScreen guidelineTitle={lang === "zh-CN" ? session.guideline.title : session.guideline.titleEn} />}
              {view.kind === "checking" && <CheckingScreen {...view} onCancel={pane.cancel} />}
              {view.kind === "clearing" && <ClearingScreen />}
              {view.kind === "results" && (
                <ResultsScreen checked={view} scroller={scroller} headRef={takeFocus} onRecheck={check} onReportOnly={() => pane.reportOnly(view)} onSelect={select} />
              )}
              {view.kind === "problem" && (
                <ProblemScreen {...view} otherSheets={scope.all.length > 1} headRef={takeFocus} onRetry={view.job === "check" ? check : () => pane.clear(everything)} onBack={pane.dismiss} />
              )}
              {view.kind === "cancelled" && <CancelledScreen headRef={takeFocus} onBack={pane.dismiss} />}
              {view.kind === "cleared" && <ClearedScreen outcome={view.outcome} headRef={takeFocus} onBack={pane.dismiss} />}
            </div>
          </main>
          {parts.stale && <StaleStrip onRecheck={check} />}
          <div className={styles.live} role="status" aria-live="polite">
            {liveText(view, say, lang)}
          </div>
          <div className={styles.live} role="status" aria-live="polite">
            {announced}
          </div>
          <BrandBar version={session.version} />
          <SignOffDialog ask={toSign} signer={signerNow} onClose={() => askToSign(null)} onClosed={() => focusKept(scroller.current)} />
          <ClearDialog
            open={asking}
            everything={everything}
            onEverything={setEverything}
            onClose={() => setAsking(false)}
            onClear={() => {
              setAsking(false);
              paged.leave();
              pane.clear(everything);
            }}
          />
        </div>
      </SettingsContext.Provider>
    </PaneContext.Provider>
  );
}

/** A heading that has just appeared gets the focus, so that a screen reader reads on from the answer. */
function takeFocus(head: HTMLHeadingElement | null): void {
  head?.focus({ preventScroll: true });
}

/** What was signed may have left the list, and the focus with it: the headline says what is left. */
function focusKept(main: HTMLElement | null): void {
  if (document.activeElement === document.body) main?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

/** What a screen reader is told as the run goes on: quarters of a phase, then the answer. */
function liveText(view: View, say: Say, lang: Lang): string {
  switch (view.kind) {
    case "checking": {
      const { phase, done, total } = view.progress;
      const percent = total === 0 ? 0 : Math.floor((done / total) * 4) * 25;
      return say("phase.live", { phase: say(`phase.${phase}`), percent });
    }
    case "clearing":
      return say("running.clear");
    case "results":
      return view.stale ? say("results.staleLive") : say("results.live", { headline: wordsText(lang, headlineOf(view.result)) });
    default:
      return "";
  }
}
