/** What a spreadsheet takes for a formula, or strips before it finds one. */
const BEGINS_FORMULA = /^[=+\-@\t\r]/;
/** A decimal below zero, as of a place in the south or west, computes to itself. */
const IS_DECIMAL = /^-\d+\.\d+$/;

/**
 * A cell that a spreadsheet shows and never computes (OWASP, “CSV injection”): an apostrophe before
 * what would begin a formula. A tab in its place would be stripped when it is pasted.
 */
export const neutralizeFormula = (text: string): string =>
  BEGINS_FORMULA.test(text) && !IS_DECIMAL.test(text) ? `'${text}` : text;
