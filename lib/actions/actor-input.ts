import { z } from "zod";
import { CAPS } from "#lib/domain/caps.ts";
import { ACTOR_KINDS } from "#lib/domain/codes.ts";

const NAME = z.string().trim().min(1, "Give a name.").max(CAPS.name);

/** BCP 47, or empty. */
const LANGUAGE = z
  .string()
  .trim()
  .max(CAPS.language)
  .regex(/^$|^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "Give a language such as fa or en-GB.");

/** An actor as a form sends it. */
export const ACTOR_FIELDS = z.object({
  kind: z.enum(ACTOR_KINDS),
  name: NAME,
  note: z.string().trim().max(CAPS.note),
  aliases: z
    .array(z.object({ name: NAME, language: LANGUAGE }))
    .max(CAPS.aliases, `An actor can have up to ${CAPS.aliases} other names.`),
});
