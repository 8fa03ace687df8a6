import field from '@/components/field.module.css';
import { RichText } from '@/components/rich-text';
import typography from '@/components/typography.module.css';

/** Both fields have the same name, so the form sends the files of either. */
export function FilesField({ id, label, isFolder }: { id: string; label: string; isFolder?: boolean }) {
  return (
    <div>
      <label className={typography.label} htmlFor={id}>
        <RichText text={label} />
      </label>
      <input type="file" className={field.file} id={id} name="files" multiple {...(isFolder && { webkitdirectory: '' })} />
    </div>
  );
}

/** What was chosen in them; an empty field gives a file without a name. */
export const filesOf = (form: HTMLFormElement): readonly File[] =>
  new FormData(form).getAll('files').filter((file): file is File => file instanceof File && file.name !== '');
