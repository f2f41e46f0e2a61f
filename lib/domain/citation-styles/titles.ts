/** A title in quotation marks, those inside it turned to the other kind. */
export function quotedTitle(title: string, open: "“" | "‘"): string {
  if (title === "") return "";
  const inner =
    open === "“"
      ? title.replace(/[“"]([^“”"]*)[”"]/g, "‘$1’")
      : title.replace(/‘([^‘’]*)’(?!\p{L})/gu, "“$1”");
  return open === "“" ? `“${inner}”` : `‘${inner}’`;
}
