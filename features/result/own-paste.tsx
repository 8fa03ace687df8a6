'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { clear, kept, onCleared } from '@/client/kept';
import type { Told } from '@/client/read-aside';
import type { Locale } from '@/content/types';
import type { Known } from '@/diagnosis/facts';
import type { ShownLine, Twice } from '@/diagnosis/shown-lines';
import type { FieldWords } from './field-words';

type OwnPaste = {
  paste?: Told | undefined;
  isCleared: boolean;
  isOpen: boolean;
  words: FieldWords;
  setOpen: (isOpen: boolean) => void;
};

const Context = createContext<OwnPaste>({ isCleared: false, isOpen: false, words: {}, setOpen: () => {} });

type OwnPasteProviderProps = { known: Known; locale: Locale; isOver: boolean; children: ReactNode };

/**
 * Reads the paste that this tab kept, once for the whole page. Does nothing without JavaScript or without a paste. `isOver`: a step helped,
 * so the paste is no longer needed.
 */
export function OwnPasteProvider({ known, locale, isOver, children }: OwnPasteProviderProps) {
  const [paste, setPaste] = useState<Told>();
  const [words, setWords] = useState<FieldWords>({});
  const [isCleared, setCleared] = useState(false);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (isOver) clear('paste');
    const text = known.pasteSeen && kept('paste');
    if (!text) return;
    let isCurrent = true;
    // Loaded together, and only with a paste: no page needs the reader or the meanings of fields before.
    void Promise.all([import('@/client/read-aside'), import('./field-words')]).then(async ([{ readAside }, { loadFieldWords }]) => {
      const [answer, meanings] = await Promise.all([readAside(text, known), loadFieldWords(locale)]);
      if (!isCurrent || !answer.isOfCase) return;
      setWords(meanings);
      setPaste(answer);
    });
    const stop = onCleared('paste', () => {
      isCurrent = false;
      setPaste(undefined);
      setCleared(true);
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [known, locale, isOver]);

  return <Context value={{ paste, isCleared, isOpen, words, setOpen }}>{children}</Context>;
}

/** This tab's paste as read, with helpers to display it. */
export function useOwnPaste() {
  const own = useContext(Context);
  return {
    ...own,
    shown: (text: Twice) => (own.isOpen ? text.open : text.masked),
    meansOf: ({ anchor, valueKey }: ShownLine) => {
      const word = anchor === undefined ? undefined : own.words[anchor];
      return (valueKey && word?.values?.[valueKey]) ?? word?.means;
    },
  };
}
