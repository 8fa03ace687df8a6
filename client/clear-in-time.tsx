'use client';

import { useEffect } from 'react';
import { clearOld, often } from './kept';

/** Stands on every page: what this tab keeps is forgotten in time, also while a page stays open. */
export function ClearInTime() {
  useEffect(() => {
    clearOld();
    const timer = setInterval(clearOld, often);
    return () => clearInterval(timer);
  }, []);
  return null;
}
