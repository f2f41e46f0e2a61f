/** The types of CSL 1.0.2. */
export const CSL_TYPES: ReadonlySet<string> = new Set([
  ..."article article-journal article-magazine article-newspaper bill book broadcast".split(" "),
  ..."chapter classic collection dataset document entry entry-dictionary".split(" "),
  ..."entry-encyclopedia event figure graphic hearing interview legal_case legislation".split(" "),
  ..."manuscript map motion_picture musical_score pamphlet paper-conference patent".split(" "),
  ..."performance periodical personal_communication post post-weblog regulation report".split(" "),
  ..."review review-book software song speech standard thesis treaty webpage".split(" "),
]);
