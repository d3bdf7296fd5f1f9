import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { BackIcon } from "../ui/icons";
import type { PaneView } from "../views/view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  title: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none", overflowWrap: "anywhere" },
});

/** A page behind 更多: the way back, its title (which takes the focus), and the view itself. */
export function PageScreen(props: { readonly view: PaneView; readonly headRef: (element: HTMLHeadingElement | null) => void }): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { close } = usePaneParts();
  const { title, Screen } = props.view;
  return (
    <section className={styles.page}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<BackIcon />} aria-label={say("action.back")} title={say("action.back")} onClick={close} />
        <h1 className={styles.title} ref={props.headRef} tabIndex={-1}>
          {message(lang, title)}
        </h1>
      </div>
      <Screen />
    </section>
  );
}
