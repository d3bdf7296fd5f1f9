import { flatten } from "../flatten";
import { cli } from "./cli";
import { columns } from "./columns";
import { data } from "./data";
import { error } from "./error";
import { finding } from "./finding";
import { guideline } from "./guideline";
import { headline } from "./headline";
import { longList } from "./long-list";
import { mark } from "./mark";
import { next } from "./next";
import { opening } from "./opening";
import { overview } from "./overview";
import { pane } from "./pane";
import { reading } from "./reading";
import { readingView } from "./reading-view";
import { repair } from "./repair";
import { report } from "./report";
import { rule } from "./rule";
import { scope } from "./scope";
import { settings } from "./settings";
import { signOff } from "./signoff";
import { since } from "./since";
import { start } from "./start";
import { store } from "./store";
import { template } from "./template";
import { reply } from "./reply";
import { share } from "./share";
import { workbench } from "./workbench";

/** All texts of zh-CN. */
export const zhCN = flatten({
  cli,
  columns,
  data,
  error,
  finding,
  guideline,
  headline,
  longList,
  mark,
  next,
  opening,
  overview,
  pane,
  reading,
  readingView,
  repair,
  report,
  rule,
  scope,
  settings,
  signOff,
  since,
  start,
  store,
  template,
  reply,
  share,
  workbench,
});
