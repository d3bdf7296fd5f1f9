export { excelCopies } from "./copies";
export { excelWorkbook } from "./port";
