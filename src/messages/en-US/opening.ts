/** Texts under `opening.`: the page's server cannot be reached, as a whole or for a part of the program. */
export const opening: Readonly<Record<string, string>> = {
  "offline.headline": "Roster Check cannot be opened now",
  "offline.body": "The program files that Excel needs did not come from the server. The roster has not left this computer and the workbook has not been changed.",
  "offline.hint": "See that you are connected to your organisation’s network, then press Open again.",
  "offline.again": "Open again",
};
