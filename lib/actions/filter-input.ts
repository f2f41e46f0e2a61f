import { z } from "zod";
import { decodeFilter, encodeFilter } from "#lib/domain/filter/address.ts";

/** A filter as in an address; what of it is not known is left out, and something has to remain. */
export const FILTER_QUERY = z
  .string()
  .max(20_000)
  .transform((query) => encodeFilter(decodeFilter(new URLSearchParams(query))).toString())
  .refine((query) => query !== "", "Choose or type what to look for first.");
