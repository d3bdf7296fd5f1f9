import { Button, FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Spinner, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent, type ReactElement } from "react";
import { areaAddress } from "../roster/address";
import { languageOf } from "../messages";
import { Grid } from "./grid/grid";
import { conditionalsOf } from "./model/conditional";
import { download, openFile, openProblem, openSample, type Book } from "./model/book";
import { PaneFrame, type FrameHandle } from "./pane-frame";
import { FormulaBar } from "./ui/formula-bar";
import { SheetTabs } from "./ui/tabs";
import { TopBar, type Choices } from "./ui/top-bar";
import { usePlayedExcel, type PlayedExcel } from "./use-played-excel";
import { useSay, WorkbenchLanguage } from "./words";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  banner: { flexShrink: 0, borderRadius: 0 },
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: { width: "360px", maxWidth: "60%", flexShrink: 0, borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  waiting: { display: "grid", placeItems: "center", flexGrow: 1 },
  drop: {
    position: "fixed",
    inset: tokens.spacingHorizontalM,
    zIndex: 100,
    display: "grid",
    placeItems: "center",
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase600,
    pointerEvents: "none",
  },
});

/** The page that stands in for Excel: grid, tabs, and the unmodified task pane beside it. */
export function Workbench(): ReactElement {
  const [choices, setChoices] = useState<Choices>({ set: "1.14", theme: "light", lang: languageOf(navigator.language) });
  useEffect(() => {
    document.documentElement.lang = choices.lang;
  }, [choices.lang]);
  return (
    <WorkbenchLanguage.Provider value={choices.lang}>
      <FluentProvider theme={choices.theme === "dark" ? webDarkTheme : webLightTheme}>
        <Page choices={choices} onChoose={setChoices} />
      </FluentProvider>
    </WorkbenchLanguage.Provider>
  );
}

function Page({ choices, onChoose }: { readonly choices: Choices; readonly onChoose: (choices: Choices) => void }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [book, setBook] = useState<Book | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  const ribbon = useRef<FrameHandle>(null);
  const [dragging, setDragging] = useState(false);
  const excel = usePlayedExcel(book, choices.set, choices.lang);

  const show = (opening: Promise<Book>): void => {
    setProblem(null);
    opening.then(setBook, setProblem);
  };
  const sample = (): void => show(openSample(`${say("sample")}.xlsx`));
  // The sample is opened once, when the page appears.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(sample, []);
  useEffect(() => {
    document.title = say("title");
  }, [say]);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) show(openFile(file));
  };
  const failure = problem === null ? null : openProblem(choices.lang, problem);
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => event.relatedTarget === null && setDragging(false)}
      onDrop={onDrop}
    >
      <TopBar
        fileName={book?.fileName ?? ""}
        choices={choices}
        onChoose={onChoose}
        onOpen={(file) => show(openFile(file))}
        onDownload={() => book !== null && download(book)}
        onSample={sample}
        onCheck={() => void ribbon.current?.command("checkRoster")}
        onClear={() => void ribbon.current?.command("clearMarks")}
      />
      <MessageBar intent="info" layout="multiline" className={styles.banner}>
        <MessageBarBody>{say("banner")}</MessageBarBody>
      </MessageBar>
      {failure !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.banner}>
          <MessageBarBody>
            <MessageBarTitle>{failure.title}</MessageBarTitle>
            {failure.body}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => setProblem(null)}>
              {say("failed.dismiss")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {unknown !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.banner}>
          <MessageBarBody>{say("host.broken", { call: unknown })}</MessageBarBody>
        </MessageBar>
      )}
      <main className={styles.middle}>
        {book === null || excel === null ? (
          <div className={styles.waiting}>{problem === null && <Spinner label={say("loading")} />}</div>
        ) : (
          <>
            <SheetSide book={book} excel={excel} />
            <aside className={styles.pane} aria-label={say("pane.label")}>
              <PaneFrame host={excel.host} page="taskpane.html" theme={choices.theme} title={say("pane.label")} onUnknown={setUnknown} />
            </aside>
            <PaneFrame ref={ribbon} host={excel.host} page="commands.html" theme={choices.theme} title={say("ribbon.label")} hidden onUnknown={setUnknown} />
          </>
        )}
      </main>
      {dragging && <div className={styles.drop}>{say("drop")}</div>}
    </div>
  );
}

/** Formula bar, grid and tabs. The sheet is drawn light in every theme, as Excel draws it. */
function SheetSide({ book, excel }: { readonly book: Book; readonly excel: PlayedExcel }): ReactElement | null {
  const styles = useStyles();
  const { document } = book;
  const sheet = document.sheet(excel.activeSheet) ?? document.sheets[0];
  if (sheet === undefined) return null;
  return (
    <section className={styles.sheet}>
      <FormulaBar book={document} sheet={sheet} spot={excel.selected} />
      <NotDrawn book={book} sheetName={sheet.name} revision={excel.revision} />
      <FluentProvider theme={webLightTheme} style={{ display: "flex", flexGrow: 1, minHeight: 0 }}>
        <Grid
          key={`${book.id} ${sheet.name}`}
          book={document}
          sheet={sheet}
          revision={excel.revision}
          selected={excel.selected}
          onSelect={(spot) => excel.select(sheet.name, spot)}
          onEdit={(spot, text) => excel.edit(sheet.name, spot, text)}
          onEditing={excel.setEditing}
        />
      </FluentProvider>
      <SheetTabs sheets={document.sheets} active={sheet.name} onChoose={excel.activate} />
    </section>
  );
}

/** Says which conditional formats the page cannot evaluate, so that their absence is not read as "does not apply". */
function NotDrawn({ book, sheetName, revision }: { readonly book: Book; readonly sheetName: string; readonly revision: number }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const [areas, setAreas] = useState<readonly string[]>([]);
  useEffect(() => {
    const sheet = book.document.sheet(sheetName);
    const rules = sheet === null ? [] : conditionalsOf(book.document, sheet).notDrawn;
    setAreas(rules.map((rule) => rule.areas.map((area) => areaAddress(area)).join(" ")));
  }, [book, sheetName, revision]);
  if (areas.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.banner}>
      <MessageBarBody>
        <MessageBarTitle>{say("notDrawn.title", { n: areas.length })}</MessageBarTitle>
        {say("notDrawn.body", { areas })}
      </MessageBarBody>
    </MessageBar>
  );
}
