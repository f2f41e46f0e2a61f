type Check = {
  file: string;
  /** SHA-256 in hexadecimal of the edition. */
  digest: string;
  say: Record<"counting" | "same" | "other" | "failed", string>;
};

/** Computes the digest of a copy here, in the reader's own program, and says whether it is the edition's. */
export function startDigestCheck(form: HTMLFormElement): void {
  const check = JSON.parse(form.dataset.check ?? "{}") as Check;
  const field = form.querySelector<HTMLInputElement>("input[type=file]");
  const tell = (text: string, isSame?: boolean) => {
    const output = form.querySelector("output");
    if (!output) return;
    output.textContent = text;
    output.className = isSame === undefined ? "" : isSame ? "good" : "bad";
  };
  const compare = async (read: () => Promise<ArrayBuffer>) => {
    tell(check.say.counting);
    try {
      const digest = await sha256(await read());
      const isSame = digest === check.digest;
      tell(isSame ? check.say.same : check.say.other.replace("{n}", digest), isSame);
    } catch {
      tell(check.say.failed, false);
    }
  };
  // Until now nobody would have answered.
  for (const each of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button"))
    each.disabled = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  field?.addEventListener("change", () => {
    const copy = field.files?.[0];
    if (copy) void compare(() => copy.arrayBuffer());
  });
  form.querySelector("button")?.addEventListener("click", () =>
    compare(async () => {
      const answer = await fetch(check.file, { cache: "no-store" });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return answer.arrayBuffer();
    }),
  );
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
