import { makeStyles, tokens } from "@fluentui/react-components";

/** Up to here Fluent lets a dialog touch all edges, which a pane has no room to show as a dialog. */
const narrow = "@media screen and (max-width: 480px)";
const edge = "24px";

/** Dialogs of the pane: clear of its edges, as high as it at most (the text scrolls, the buttons stay), buttons side by side. */
export const useDialogStyles = makeStyles({
  surface: { [narrow]: { maxWidth: `calc(100vw - ${edge})`, maxHeight: `calc(100dvh - ${edge})`, padding: tokens.spacingHorizontalL } },
  body: { [narrow]: { maxWidth: "100%", maxHeight: `calc(100dvh - ${edge} - 2 * ${tokens.spacingHorizontalL} - 2px)`, gap: tokens.spacingVerticalM } },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  actions: { [narrow]: { flexDirection: "row", "& > *": { flexGrow: 1, flexBasis: 0, minWidth: "fit-content" } } },
});
