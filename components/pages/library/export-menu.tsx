"use client";

import { Button } from "#components/ui/button.tsx";
import { Menu, MenuCommand, MenuRule } from "#components/ui/menu.tsx";

export type ExportMenuProps = { teamId: string; mayManage: boolean };

/** The library as a file for other programs. */
export function ExportMenu({ teamId, mayManage }: ExportMenuProps) {
  const path = `/api/teams/${teamId}/sources/export`;
  return (
    <Menu label="Export" trigger={<Button>Export</Button>}>
      <MenuCommand href={`${path}?format=csl`}>CSL-JSON</MenuCommand>
      <MenuCommand href={`${path}?format=bib`}>BibTeX</MenuCommand>
      <MenuCommand href={`${path}?format=ris`}>RIS</MenuCommand>
      {mayManage ? <MenuRule /> : null}
      {mayManage ? (
        <MenuCommand href={`${path}?format=csl&perpetrator-media=1`}>
          CSL-JSON with perpetrator media
        </MenuCommand>
      ) : null}
    </Menu>
  );
}
