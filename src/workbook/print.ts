/** Page number and number of pages in the codes of Excel's footers. */
export const pageNumbers = "&P / &N";
/** The sheet's name and the file's, so that loose pages are known by them. */
export const sheetAndFile = { left: "&A", right: "&F" } as const;

/** Margins of our sheets in inches; a printer needs about a quarter, the footer stands below the bottom one. */
export const printMargins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7 } as const;
