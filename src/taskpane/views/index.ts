import { FollowUpLines } from "../sign-off/follow-up-lines";
import { SignOffAction } from "../sign-off/sign-off-action";
import { followUpView } from "./follow-up";
import { ColumnsAction, ColumnsLine, columnsView } from "./columns";
import { readingsView } from "./readings";
import { repairsView } from "./repairs";
import { ScopeLine } from "./scope";
import { settingsView } from "./settings";
import { shareView } from "./share";
import { templateView } from "./template";
import type { Registry } from "./view";

/** What others hang into the pane: a file of its own each, and one line here. */
export const registry: Registry = {
  // In the order of the menu 更多.
  views: [columnsView, readingsView, repairsView, followUpView, shareView, templateView, settingsView],
  // At the foot of a finding's card.
  findingActions: [ColumnsAction, SignOffAction],
  // Between the headline of a result and its tabs.
  resultLines: [ScopeLine, FollowUpLines, ColumnsLine],
};
