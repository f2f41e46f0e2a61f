/** The part of the `edtf` package that this project uses; the package has no types of its own. */
declare module "edtf" {
  /** Checks a string against the grammar of EDTF levels 0–2; throws where it does not fit. */
  export function parse(input: string): { type: string; level: number };
}
