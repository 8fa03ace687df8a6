'use client';

import { useEffect } from 'react';
import { checkInterval, clearOld } from './kept';

/** On every page, so that expired texts are cleared even while a page stays open. */
export function ClearInTime() {
  useEffect(() => {
    clearOld();
    const timer = setInterval(clearOld, checkInterval);
    return () => clearInterval(timer);
  }, []);
  return null;
}
