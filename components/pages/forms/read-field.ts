/** The text of a field, without the spaces around it. */
export function readText(values: FormData, name: string): string {
  return readRaw(values, name).trim();
}

/** The text of a field as it is; a password may begin or end with a space. */
export function readRaw(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === "string" ? value : "";
}

/** Roughly an address: something, @, something with a dot. The server decides. */
export function checkEmail(email: string): string | undefined {
  if (email === "") return "Give an e-mail address.";
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? undefined : "This is not an e-mail address.";
}

/** Sentences that are there, by field; `undefined` is no error. */
export function keepErrors(errors: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
