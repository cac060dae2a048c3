const FORMATS = 'http://schemas.openxmlformats.org/';

/** Names that say how the files of a workbook are to be read (ECMA-376); nothing is fetched from them. */
export const NAMESPACES = {
  main: `${FORMATS}spreadsheetml/2006/main`,
  office: `${FORMATS}officeDocument/2006/relationships`,
  package: `${FORMATS}package/2006`,
  about: 'http://purl.org/dc/elements/1.1/',
} as const;
