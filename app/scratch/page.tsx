"use client";
import { useState } from "react";
import raw from "./rows.json";
import { EntryList } from "#components/entries/entry-list.tsx";
import { FilterBar } from "#components/entries/filter-bar.tsx";
import { filterRows, NO_FILTER } from "#components/entries/filter-rows.ts";
import { QuickCreate } from "#components/entries/quick-create.tsx";
import { TimelineStrip } from "#components/timeline/timeline-strip.tsx";
import { AvatarStack } from "#components/ui/avatar-stack.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { Dialog, DialogTrigger } from "#components/ui/dialog.tsx";
import { Menu, MenuCommand, MenuRule } from "#components/ui/menu.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PaneResizer } from "#components/ui/pane-resizer.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { ToastRegion } from "#components/ui/toast.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { usePaneSize } from "#components/ui/use-pane-size.ts";

const { rows: given, lanes, eras } = raw as any;
const many = () => Array.from({ length: 10000 }, (_, i) => { const y = 1979 + ((i * 7919) % 46); const m = String(1 + ((i * 31) % 12)).padStart(2, "0"); const d = String(1 + ((i * 17) % 28)).padStart(2, "0"); const iso = `${y}-${m}-${d}`; return { ...given[i % given.length], id: "m" + i, laneId: "l" + (i % 5), date: { ...given[0].date, edtf: iso, earliest: iso, latest: iso, sourced: i % 3 > 0 }, otherDates: [] }; });
const presence = [{ entryId: "crocus", name: "Reviewer Two", colour: "#b0781c" }, { entryId: "haqqani", name: "Editor One", colour: "#2b5f8f" }];
export default function Page() {
  const [rows, setRows] = useState<any[]>(() => (typeof location !== "undefined" && location.search.includes("many") ? many() : given));
  const [sel, setSel] = useState<string | null>("crocus");
  const [filter, setFilter] = useState(NO_FILTER);
  const [view, setView] = useState<"t" | "m">("t");
  const [s, setS] = useState("a");
  const [c, setC] = useState<string | null>(null);
  const pane = usePaneSize("list", { initial: 312, min: 220, max: 520 });
  if (typeof window !== "undefined") (window as any).addRow = () => setRows((r: any[]) => [{ ...r[0], id: "new" + r.length, title: "A new one above with a long title that wraps onto two lines", date: { ...r[0].date, edtf: "2024-12-30", earliest: "2024-12-30", latest: "2024-12-30" } }, ...r]);
  const shown = filterRows(rows, filter);
  return (
    <main className="flex h-dvh flex-col bg-bg">
      <header className="flex h-12 shrink-0 items-center gap-3 border-b border-rule bg-panel px-4">
        <b className="font-serif text-lg">Source<span className="text-accent">line</span></b>
        <span className="flex-1 truncate text-muted">Chronologies / <b className="text-ink font-semibold">Islamic State – Khorasan Province, 2015–2024</b></span>
        <Badge tone="verified">Saved</Badge>
        <AvatarStack people={[{ id: "1", name: "Ed D", colour: "#2b5f8f" }, { id: "2", name: "R V", colour: "#b0781c" }]} />
        <Button>Gaps 17</Button>
        <Button variant="primary" onPress={() => notify({ text: "Published edition 1.", action: { label: "Undo", run: () => {} } })}>Publish…</Button>
      </header>
      <div className="flex min-h-0 flex-1 max-pane:flex-col">
        {pane.isCollapsed ? null : <section id="list" style={{ width: pane.size }} className="flex min-h-0 flex-col bg-panel max-pane:w-full! max-pane:h-1/2">
          <FilterBar rows={rows} lanes={lanes} filter={filter} onChange={setFilter} />
          <div className="min-h-0 flex-1"><EntryList rows={shown} lanes={lanes} selectedId={sel} onSelect={setSel} presence={presence} emptyState="none" ariaLabel="Entries" /></div>
          <QuickCreate onCreate={() => {}} />
        </section>}
        <PaneResizer pane={pane} controls="list" label="Width of the list" side="start" />
        <section className="flex min-w-0 flex-1 flex-col min-h-0">
          <div className="flex h-12 shrink-0 items-center border-b border-rule px-3.5"><SegmentedControl label="View" segments={[{ id: "t", label: "Timeline" }, { id: "m", label: "Map" }]} value={view} onChange={setView} /></div>
          <div className="min-h-0 flex-1"><TimelineStrip rows={shown} lanes={lanes} eras={eras} selectedId={sel} onSelect={setSel} presence={presence} /></div>
        </section>
        <section className="w-108 border-s border-rule bg-panel max-wide:hidden"><Tabs label="Entry" tabs={[{ id: "e", label: "Entry", content: <div className="flex flex-col gap-3 p-5">
          <div className="flex flex-wrap gap-2"><Chip tone="differs">2 values differ</Chip><Chip tone="verified">Verified in v4</Chip><Chip>no source</Chip><Chip tone="accent">v4</Chip><Chip tone="danger">retracted</Chip></div>
          <h1 className="font-serif text-2xl font-semibold">Attack on Crocus City Hall near Moscow</h1>
          <TextField label="Date" defaultValue="22 March 2024" description="22 March 2024 · 3 Hamal 1403" />
          <TextField label="Killed" defaultValue="abc" error="Write a number, such as 130 or at least 130." />
          <TextArea label="Summary" defaultValue={"One\nTwo\nThree"} />
          <Select label="Kind" options={[{ id: "a", label: "Attack" }, { id: "b", label: "Arrest", note: "Police or courts" }]} value={s} onChange={setS} />
          <ComboBox label="Place" options={[{ id: "k", label: "Kabul" }, { id: "h", label: "Herat" }]} value={c} onChange={setC} placeholder="Find a place" />
          <Checkbox defaultSelected>Published with the place</Checkbox>
          <Notice tone="error">Not saved: the connection was lost.</Notice><Notice>Changed since the sign-off.</Notice>
          <p className="prose">Gunmen entered a concert hall on the edge of Moscow and set it alight. <a className="link" href="#x">marked</a></p>
          <div className="flex gap-2"><DialogTrigger><Button>Open</Button><Dialog title="Sign off" actions={(close) => <><Button onPress={close}>Cancel</Button><Button variant="primary" onPress={close}>Sign off</Button></>}>Text</Dialog></DialogTrigger>
          <Menu label="More" trigger={<Button variant="quiet">Menu</Button>}><MenuCommand id="a" shortcut="d">Duplicate</MenuCommand><MenuRule /><MenuCommand id="b" tone="danger">Delete</MenuCommand></Menu></div>
        </div> }, { id: "s", label: "Sources", count: 2, content: "x" }]} /></section>
      </div>
      <ToastRegion />
    </main>
  );
}
