export type { ExcelHost, ExcelHostOptions, HostAnswer, RequirementSet, RichApiEntry } from "./host";
export { createExcelHost, payloadLimit, requirementSets, tooOldSet } from "./host";
export type { FrameOptions, OfficeColours, PlayedFrame } from "./frame";
export { playExcel } from "./frame";
export { HostError } from "./host-error";
export type { ChangeSource, HostChange } from "./session";
