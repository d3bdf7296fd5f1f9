import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneParts } from "../pane-parts";
import { ShareIcon } from "../ui/icons";
import { Replies } from "./replies";
import { ShareCopy } from "./share-copy";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
});

/** 共享副本与退回单: what is given to others, and what is sent back to be mended. */
function ShareScreen(): ReactElement {
  const styles = useStyles();
  const { checked, session } = usePaneParts();
  if (checked === null) return <></>;
  const { copies } = session;
  return (
    <div className={styles.page}>
      {copies !== undefined && <ShareCopy checked={checked} copies={copies} />}
      <Replies checked={checked} copies={copies} />
    </div>
  );
}

export const shareView: PaneView = { id: "share", title: "share.pane.title", Icon: ShareIcon, needs: "result", Screen: ShareScreen };
