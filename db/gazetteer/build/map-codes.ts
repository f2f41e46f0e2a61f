import { foldName } from "#lib/domain/fold-name.ts";
import { AFGHAN_PROVINCES } from "./afghan-provinces.ts";
import { MOSCOW_CODES, NEIGHBOUR_CODES } from "./neighbour-codes.ts";
import { type Division, type Packages, readDivisions } from "./packages.ts";

type Named = { code: string; name: string };

/**
 * GeoNames `XX.admin1` → ISO 3166-2, only where it is safe: written out, or one ISO code whose name
 * agrees, claimed by no other. Elsewhere there is no entry: none is better than a wrong one.
 */
export function mapCodes(packages: Packages, admin1: readonly Named[]): Map<string, string> {
  const iso = new Map(
    packages
      .read<{ iso31662: Named[] }>("iso-3166")
      .iso31662.map(({ code, name }) => [code, name] as const),
  );
  const byGeoNames = Map.groupBy(readDivisions(packages), (each) => each.properties.gn_a1_code);
  const guessed = new Map(
    admin1.flatMap((area): [string, string][] => {
      const code = fromDivisions(area, byGeoNames.get(area.code) ?? [], iso) ?? fromName(area, iso);
      return code === null ? [] : [[area.code, code]];
    }),
  );
  const namesakes = findNamesakes(admin1);
  const safe = keepUnclaimed(guessed).filter(([gn]) => !namesakes.has(gn));
  return new Map([...safe, ...MOSCOW_CODES, ...writtenOut()]);
}

const WRITTEN = new Set(["AF", ...Object.keys(NEIGHBOUR_CODES)]);

function writtenOut(): [string, string][] {
  const afghan = AFGHAN_PROVINCES.map(([gn, iso]): [string, string] => [`AF.${gn}`, iso]);
  const others = Object.entries(NEIGHBOUR_CODES).flatMap(([country, codes]) =>
    Object.entries(codes).map(([gn, iso]): [string, string] => [
      `${country}.${gn}`,
      `${country}-${iso}`,
    ]),
  );
  return [...afghan, ...others];
}

function fromDivisions(
  area: Named,
  divisions: readonly Division[],
  iso: ReadonlyMap<string, string>,
): string | null {
  const codes = new Set(divisions.map(({ properties }) => properties.iso_3166_2));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined || !iso.has(code)) return null;
  const names = divisions.flatMap(({ properties: p }) => [p.name, p.name_en ?? ""]);
  return [...names, iso.get(code) ?? ""].some((name) => isSame(name, area.name)) ? code : null;
}

function fromName(area: Named, iso: ReadonlyMap<string, string>): string | null {
  const country = area.code.slice(0, 2);
  const found = [...iso].filter(
    ([code, name]) => code.startsWith(`${country}-`) && isSame(name, area.name),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

const KINDS =
  /\b(province|region|governorate|district|state|oblast|prefecture|county|department|canton|municipality|parish|sheng|shi|zizhiqu|of|the|city|republic|respublika|krai|kray)\b/g;
const core = (name: string): string =>
  foldName(name).replace(KINDS, " ").replace(/\s+/g, " ").trim();

function isSame(a: string, b: string): boolean {
  const [x, y] = [core(a), core(b)];
  return x !== "" && x === y;
}

function keepUnclaimed(guessed: ReadonlyMap<string, string>): [string, string][] {
  const claims = Map.groupBy(guessed, ([, iso]) => iso);
  return [...guessed].filter(
    ([gn, iso]) => claims.get(iso)?.length === 1 && !WRITTEN.has(gn.slice(0, 2)),
  );
}

/** A city and the region around it: told apart by their kind alone, which is left out of comparing. */
function findNamesakes(admin1: readonly Named[]): Set<string> {
  const byName = Map.groupBy(admin1, ({ code, name }) => `${code.slice(0, 2)} ${core(name)}`);
  const doubled = [...byName.values()].filter(({ length }) => length > 1).flat();
  return new Set(doubled.map(({ code }) => code));
}
