/** Bars of our charts: dark enough for a grey print, whatever the workbook's theme. */
export const barColour = "#44546A";

/** Between bars, in per cent of a bar. */
export const barGap = 60;
