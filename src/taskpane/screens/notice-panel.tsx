import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
  },
  // A low pane has room for what is said and what to press.
  picture: { display: "flex", "@media (max-height: 540px)": { display: "none" } },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, textWrap: "balance" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, maxWidth: "420px", color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

/** A picture, a sentence, what follows from it: start, cancelled, cleared, unsupported. `focusable` heads take the focus when they appear. */
export function NoticePanel(props: {
  readonly picture: ReactNode;
  readonly headline: string;
  readonly children?: ReactNode;
  readonly headRef?: (element: HTMLHeadingElement | null) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.panel}>
      <div className={styles.picture}>{props.picture}</div>
      <h1 className={styles.headline} ref={props.headRef} tabIndex={-1} style={{ outline: "none" }}>
        {props.headline}
      </h1>
      <div className={styles.body}>{props.children}</div>
    </section>
  );
}
