import { makeStyles, tokens } from "@fluentui/react-components";

/** The colour of each category, for text and icons and for the edge of a card. Contrast 4.5:1 in every theme. */
export const useCategoryStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  review: { color: tokens.colorBrandForeground1 },
  notice: { color: tokens.colorNeutralForeground2 },
  crashed: { color: tokens.colorNeutralForeground2 },
  settled: { color: tokens.colorStatusSuccessForeground1 },
});

export const useEdgeStyles = makeStyles({
  error: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  review: { borderInlineStartColor: tokens.colorBrandStroke1 },
  notice: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  crashed: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  settled: { borderInlineStartColor: tokens.colorStatusSuccessBorder1 },
});
