"use client";

import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { joinClasses } from "#components/ui/class-names.ts";
import { FieldMessages } from "#components/ui/field-messages.tsx";
import { FIELD, INPUT, LABEL } from "#components/ui/field-styles.ts";
import { LIST_BOX, ROW } from "#components/ui/options.tsx";
import type { GazetteerPlace } from "#lib/domain/gazetteer.ts";
import { describeFound } from "./describe-place.ts";
import { type PlaceSearch, usePlaceSearch } from "./use-place-search.ts";

export type PlaceSearchProps = {
  name: string;
  onName: (name: string) => void;
  /** Gives the name that the place has then. */
  onChoose: (found: GazetteerPlace) => string;
  autoFocus?: boolean;
};

/** The name in any script, with what the gazetteer knows by it; a name it does not know is kept. */
export function PlaceSearchField({ name, onName, onChoose, autoFocus }: PlaceSearchProps) {
  const search = usePlaceSearch(name);
  // The name stays as typed when a suggestion is taken: the list would open again for it.
  const [taken, setTaken] = useState<string | null>(null);
  const isOpen = taken !== name;
  return (
    <ComboBox
      allowsCustomValue
      allowsEmptyCollection={isOpen}
      menuTrigger="input"
      inputValue={name}
      onInputChange={(text) => {
        if (text === name) return;
        setTaken(null);
        onName(text);
      }}
      items={isOpen ? search.places : NONE}
      value={null}
      onChange={(id) => {
        const found = search.places.find((place) => place.id === id);
        if (found) setTaken(onChoose(found));
      }}
      className={FIELD}
      autoFocus={autoFocus}
    >
      <Label className={LABEL}>Name, as the source has it</Label>
      <Input dir="auto" className={INPUT} placeholder="Kabul, کابل, Кабул …" />
      <FieldMessages />
      <Popover offset={4} className="overlay appear w-(--trigger-width)">
        <ListBox
          className={LIST_BOX}
          renderEmptyState={() => (
            <div className="px-2 py-1.5 text-sm text-muted">{EMPTY[search.state]}</div>
          )}
        >
          {(place: GazetteerPlace) => <FoundRow place={place} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const NONE: readonly GazetteerPlace[] = [];
const EMPTY: Record<PlaceSearch["state"], string> = {
  idle: "Type two letters or more.",
  searching: "Searching …",
  found: "The gazetteer knows no such place. The name is kept; set the point below.",
  loading: "The gazetteer is being loaded; it takes a moment. The name is kept.",
  failed: "The gazetteer does not answer. The name is kept; set the point below.",
};

function FoundRow({ place }: { place: GazetteerPlace }) {
  return (
    <ListBoxItem
      id={place.id}
      textValue={place.name}
      className={joinClasses(ROW, "items-baseline justify-between")}
    >
      <span className="min-w-0">
        <span className="flex items-baseline gap-2">
          <bdi className="truncate">{place.name}</bdi>
          {place.otherName ? (
            <bdi className="truncate text-xs text-muted">{place.otherName}</bdi>
          ) : null}
        </span>
        <span className="block truncate text-xs text-muted">{describeFound(place)}</span>
      </span>
    </ListBoxItem>
  );
}
