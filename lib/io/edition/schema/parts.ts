/** A JSON Schema, 2020-12. */
export type Schema = { [key: string]: unknown };

/** An object with exactly these properties. */
export const exactly = (properties: Record<string, Schema>, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  ...{ type: "object", additionalProperties: false, required: Object.keys(properties), properties },
});

/** The same with properties that may be absent. */
export function exactlyOr(
  properties: Record<string, Schema>,
  optional: Record<string, Schema>,
): Schema {
  const whole = exactly(properties);
  return { ...whole, properties: { ...properties, ...optional } };
}

export const text = (description?: string): Schema =>
  description === undefined ? { type: "string" } : { type: "string", description };
export const textOrNull = (description: string): Schema => ({
  type: ["string", "null"],
  description,
});
export const code = (codes: readonly (string | number)[], description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  enum: [...codes],
});
export const codeOrNull = (codes: readonly (string | number)[], description: string): Schema => ({
  ...{ description, enum: [...codes, null] },
});
export const flag = (description: string): Schema => ({ type: "boolean", description });
export const listOf = (items: Schema, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  ...{ type: "array", items },
});
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const instant = (description: string): Schema => ({
  ...{ type: "string", format: "date-time", description },
});
export const sha256: Schema = { type: "string", pattern: "^[0-9a-f]{64}$" };

/** Null is unknown, and not zero. */
export const figure: Schema = { type: ["number", "null"] };
