import { REFERENCE_CAPS, type ReadFormat } from "./reference-file.ts";
import { readXmlTree, type XmlElement } from "./xml-tree.ts";
import { readZoteroItem, type ZoteroRecord } from "./zotero-item.ts";

type ByAddress = ReadonlyMap<string, XmlElement>;

/** Elements of a work, by Zotero's field. */
const FIELDS: Record<string, string> = {
  ...{ "dc:title": "title", "dc:date": "date", "dcterms:dateSubmitted": "accessDate" },
  ...{ "dcterms:abstract": "abstractNote", "dc:description": "extra", "bib:pages": "pages" },
  ...{ "prism:volume": "volume", "prism:number": "issue", "prism:edition": "edition" },
  ...{ "dcterms:alternative": "journalAbbreviation", "z:shortTitle": "shortTitle" },
  ...{
    "z:language": "language",
    "dc:rights": "rights",
    "z:type": "type",
    "dc:coverage": "archiveLocation",
  },
  ...{ "z:libraryCatalog": "libraryCatalog", "z:numPages": "numPages", "z:number": "number" },
  ...{ "z:court": "court", "z:websiteType": "websiteType", "z:citationKey": "citationKey" },
  ...{ "bib:section": "section", "z:medium": "medium", "z:runningTime": "runningTime" },
};

/** Zotero RDF. Works refer to journals and notes by address within the file. */
export function readZoteroRdf(text: string): ReadFormat {
  const { root, issues } = readXmlTree(text);
  const elements = root?.children ?? [];
  const byAddress: ByAddress = new Map(
    elements.flatMap((element) => {
      const address = element.attributes["rdf:about"] ?? "";
      return address === "" ? [] : [[address, element] as const];
    }),
  );
  const works = elements.filter(isWork).slice(0, REFERENCE_CAPS.references + 1);
  const references = works.map((work) => ({
    item: readZoteroItem(recordOf(work, byAddress)),
    line: work.line,
  }));
  return { references, issues };
}

/** Containers, notes and attachments have no type of a work. */
const isWork = (element: XmlElement): boolean =>
  !/^(attachment|note)?$/.test(typeOf(element)) && element.name !== "z:Attachment";

const typeOf = (element: XmlElement): string =>
  element.children.find(({ name }) => name === "z:itemType")?.text.trim() ?? "";

function recordOf(work: XmlElement, byAddress: ByAddress): ZoteroRecord {
  const record: ZoteroRecord = { itemType: typeOf(work), creators: [], tags: [], notes: [] };
  for (const child of work.children) readProperty(record, child, byAddress);
  const about = work.attributes["rdf:about"] ?? "";
  if (record.url === undefined && /^https?:/.test(about)) record.url = about;
  return record;
}

function readProperty(record: ZoteroRecord, property: XmlElement, byAddress: ByAddress): void {
  const { name } = property;
  const target = byAddress.get(property.attributes["rdf:resource"] ?? "");
  const role = /^(?:bib|z):(\w+)s$/.exec(name)?.[1];
  const seq = property.children.find((child) => child.name === "rdf:Seq");
  if (role !== undefined && seq !== undefined) addCreators(record, role, seq);
  else if (name === "dcterms:isPartOf") readContainer(record, target ?? property.children[0]);
  else if (name === "dc:publisher") readPublisher(record, property);
  else if (name === "dc:identifier") readIdentifier(record, property);
  else if (name === "dc:subject") (record.tags as string[]).push(textOf(property));
  else if (name === "dcterms:isReferencedBy") (record.notes as string[]).push(memoOf(target));
  else if (name !== "z:itemType" && name !== "link:link") setField(record, name, textOf(property));
}

function setField(record: ZoteroRecord, name: string, text: string): void {
  const field = FIELDS[name] ?? name.replace(/^\w+:/, "");
  if (text === "") return;
  if (record[field] === undefined) record[field] = text;
  else if (record[field] !== text) record[`${field} of ${name}`] = text;
}

function addCreators(record: ZoteroRecord, role: string, seq: XmlElement): void {
  for (const person of seq.children.flatMap(({ children }) => children)) {
    const part = (name: string): string =>
      textOf(person.children.find((child) => child.name === name));
    (record.creators as ZoteroRecord[]).push({
      creatorType: role,
      lastName: part("foaf:surname"),
      firstName: part("foaf:givenName") || part("foaf:givenname"),
      name: part("foaf:name"),
    });
  }
}

/** A series has its title in another field than a journal or a site. */
function readContainer(record: ZoteroRecord, container: XmlElement | undefined): void {
  const isSeries = container?.name === "bib:Series";
  for (const child of container?.children ?? []) {
    if (child.name === "dc:title") {
      setField(record, isSeries ? "z:series" : "z:publicationTitle", textOf(child));
    } else readProperty(record, child, new Map());
  }
}

function readPublisher(record: ZoteroRecord, property: XmlElement): void {
  const organisation = property.children[0];
  for (const child of organisation?.children ?? [property]) {
    setField(record, child.name === "vcard:adr" ? "z:place" : "z:publisher", textOf(child));
  }
}

function readIdentifier(record: ZoteroRecord, property: XmlElement): void {
  const text = textOf(property);
  const match = /^(DOI|ISBN|ISSN) +(.+)$/s.exec(text);
  if (match !== null) setField(record, `z:${match[1]}`, match[2] ?? "");
  else setField(record, property.children[0]?.name === "dcterms:URI" ? "z:url" : "z:number", text);
}

const memoOf = (memo: XmlElement | undefined): string =>
  textOf(memo?.children.find(({ name }) => name === "rdf:value"));

/** All text inside, also where it is wrapped (`rdf:value`, `vcard:locality`). */
function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return [element.text, ...element.children.map(textOf)]
    .join(" ")
    .replace(/[ \t]+/g, " ")
    .trim();
}
