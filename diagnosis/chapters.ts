/** The chapters of the guide, in reading order. */
export const chapters = [
  'what-syncs',
  'requirements',
  'test',
  'registration',
  'mfa',
  'policies',
  'known-issues',
  'fields',
  'codes',
  'events',
  'changes',
  'administrators',
] as const;

export type ChapterId = (typeof chapters)[number];

/** Chapters that consist of a text only; they share one route with the causes. */
export const textChapters = ['requirements', 'test', 'registration', 'mfa', 'policies'] as const satisfies readonly ChapterId[];

export type TextChapter = (typeof textChapters)[number];

/** The path of a chapter below the language. */
export const chapterPath = (id: ChapterId): string => (id === 'fields' || id === 'codes' ? id : `guide/${id}`);

export const isTextChapter = (text: string): text is TextChapter => textChapters.some((id) => id === text);

/** Whether a path is a chapter's. */
export const isChapterPath = (path: string): boolean => chapters.some((id) => chapterPath(id) === path);
