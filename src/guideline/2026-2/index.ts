import { loadGuideline } from "../load";
import call from "./call.json";
import clauses from "./clauses.json";
import directions from "./directions.json";
import examples from "./examples.json";
import readings from "./readings.json";
import recommenders from "./recommenders.json";
import units from "./units.json";

/**
 * “政府间国际科技创新合作”重点专项 2026 年度第二批人员交流计划项目申报指南, published 2026-05-06. The text that it was
 * taken from stands beside it in `call.txt`.
 */
export const guideline2026_2 = loadGuideline({ ...call, ...units, ...recommenders, ...examples, directions, readings, clauses });
