import { runTogether } from "./together";

runTogether("rules", /\.test\.ts$/);
