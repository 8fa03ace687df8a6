import type { Locale } from './types';

/** Texts for the error boundaries, in their own module because every page ships them to the browser. */
export const crash: Readonly<Record<Locale, { title: string; text: string; retry: string; start: string }>> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'It is not your PC, and nothing that you did. Go back and try again, or start again.',
    retry: 'Try again',
    start: 'To the start page',
  },
  nl: {
    title: 'Er ging bij ons iets mis',
    text: 'Het ligt niet aan je pc en niet aan jou. Ga terug en probeer het nog eens, of begin opnieuw.',
    retry: 'Nog eens proberen',
    start: 'Naar het begin',
  },
};
