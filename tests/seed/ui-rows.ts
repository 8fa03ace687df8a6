/** Texts of the start, paste and result pages by statement of the 2017 article. */
export const uiRows = [
  { row: 1, page: '', key: 'ui.start.title' },
  { row: 2, page: '', key: 'ui.start.lede' },
  { row: 5, page: '', key: 'ui.start.chain.intro' },
  { row: 5, page: 'result?settingsPage=off', key: 'ui.links.joined.name' },
  { row: 12, page: 'result?settingsPage=off', key: 'result.lifeline.report' },
  { row: 24, page: 'paste', key: 'ui.paste.why.paragraphs.0' },
  { row: 41, page: 'paste', key: 'ui.paste.why.paragraphs.0' },
  { row: 42, page: 'paste', key: 'ui.paste.why.paragraphs.1' },
  { row: 43, page: 'paste', key: 'ui.paste.open.paragraphs.1' },
  { row: 44, page: 'paste', key: 'ui.paste.open.paragraphs.0' },
  { row: 45, page: 'paste', key: 'ui.paste.run.plain' },
] as const;
