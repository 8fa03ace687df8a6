import { useEffect, useRef } from 'react';

/** Takes files and folders dropped anywhere on the page. `fail`: the browser cannot read one of them. */
export function useDroppedFiles(take: (files: readonly File[]) => void, fail: () => void) {
  const latest = useRef({ take, fail });
  latest.current = { take, fail };
  useEffect(() => {
    const allow = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      droppedFiles(event.dataTransfer).then(
        (files) => latest.current.take(files),
        () => latest.current.fail(),
      );
    };
    addEventListener('dragover', allow);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', drop);
    };
  }, []);
}

/** The files that were dropped, also those in folders, each named by its path. */
async function droppedFiles({ items }: DataTransfer): Promise<readonly File[]> {
  // All at once: the list is empty after the first wait.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = await Promise.all(entries.map(filesIn));
  return files.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [new File([file], entry.fullPath.slice(1), { type: file.type })];
  }
  if (!isFolder(entry)) return [];
  const files: File[] = [];
  const reader = entry.createReader();
  // A reader returns some of the entries each time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return files;
    for (const one of some) for (const file of await filesIn(one)) files.push(file);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
