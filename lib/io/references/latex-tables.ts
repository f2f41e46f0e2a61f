/** Accents of LaTeX as combining characters of Unicode. */
export const ACCENTS: Record<string, string> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
};

/** Commands that stand for a character. */
export const SYMBOLS: Record<string, string> = {
  ...{ ss: "ß", o: "ø", O: "Ø", l: "ł", L: "Ł", ae: "æ", AE: "Æ", oe: "œ", OE: "Œ" },
  ...{ aa: "å", AA: "Å", i: "ı", j: "ȷ", dh: "ð", DH: "Ð", th: "þ", TH: "Þ", dj: "đ", DJ: "Đ" },
  ...{ textendash: "–", textemdash: "—", textellipsis: "…", ldots: "…", dots: "…" },
  ...{ textquoteleft: "‘", textquoteright: "’", textquotedblleft: "“", textquotedblright: "”" },
  ...{ guillemotleft: "«", guillemotright: "»", guillemetleft: "«", guillemetright: "»" },
  ...{ textasciitilde: "~", textbackslash: "\\", textunderscore: "_", textasciicircum: "^" },
  ...{ textdegree: "°", textregistered: "®", texttrademark: "™", copyright: "©", pounds: "£" },
  ...{ texteuro: "€", euro: "€", S: "§", P: "¶", textbar: "|", textless: "<", textgreater: ">" },
  ...{ LaTeX: "LaTeX", TeX: "TeX", slash: "/", textayn: "ʿ", textalif: "ʾ" },
};

/** Commands about the look of their argument; the argument stays. */
export const STYLES: ReadonlySet<string> = new Set(
  [
    "emph textit textbf textsc textsf texttt textrm textup textsl textnormal text mbox",
    "url path enquote uppercase lowercase mkbibquote mkbibemph textsuperscript textsubscript",
    "bibstring autocap nolinkurl underline MakeUppercase",
  ].flatMap((names) => names.split(" ")),
);

/** Switches of type without an argument: they say nothing about the text. */
export const SWITCHES: ReadonlySet<string> = new Set(
  "it bf sc em rm tt sf itshape bfseries scshape normalfont protect relax noopsort".split(" "),
);
