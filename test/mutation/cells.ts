import { runTogether } from "./together";

runTogether("roster", /^(cells.*|dates|period|said|recognise)\.test\.ts$/);
