"use client";

import { createElement, useMemo } from "react";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { Source } from "#lib/domain/source.ts";
import { type CiteForm, listCiteForms } from "./cite-as.ts";

export type CiteDialogProps = { source: Source; onClose: () => void };

/** A source as other texts cite it, to be copied. */
export function CiteDialog({ source, onClose }: CiteDialogProps) {
  const forms = useMemo(() => listCiteForms(source), [source]);
  return (
    <Dialog isOpen width="wide" title="Cite as" onOpenChange={(isOpen) => isOpen || onClose()}>
      <ul className="flex flex-col divide-y divide-rule-soft">
        {forms.map((form) => (
          <li key={form.id} className="py-3 first:pt-0 last:pb-0">
            <div className="flex items-center gap-3">
              <h3 className="flex-1 text-xs font-medium text-muted">{form.label}</h3>
              <CopyButton text={form.text} label={`Copy ${form.label}`} />
            </div>
            <FormText form={form} />
          </li>
        ))}
      </ul>
      {source.isPerpetratorMedia ? (
        <p className="mt-3 text-xs text-muted">
          This is perpetrator media: its address is written so that nothing makes a link of it.
        </p>
      ) : null}
    </Dialog>
  );
}

function FormText({ form }: { form: CiteForm }) {
  if (form.id === "csl")
    return (
      <pre className="mt-1 max-h-56 overflow-auto rounded-md bg-rule-soft p-2.5 font-mono text-xs">
        {form.text}
      </pre>
    );
  const style = "mt-1 max-w-measure font-serif text-md leading-relaxed wrap-anywhere";
  // As children of their own they need no keys, of which equal parts would have equal ones.
  const parts = form.parts.map(({ text, italic }) =>
    italic ? createElement("i", null, text) : text,
  );
  return createElement("p", { className: style }, ...parts);
}
