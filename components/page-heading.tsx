import { ChainMini } from './chain-mini';
import chainMini from './chain-mini.module.css';
import { Icon } from './icon';
import styles from './page-heading.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

/** A place on the chain: counted from 0, and said in words. */
export type Place = { current: number; count: number; text: string };

export type PageHeadingProps = {
  title: string;
  lede?: string | undefined;
  back?: { href: string; label: string } | undefined;
  place?: Place | undefined;
};

/** The one `h1` of a page, with its first sentence and the way back. */
export function PageHeading({ title, lede, back, place }: PageHeadingProps) {
  return (
    <div>
      {back && <BackLink {...back} />}
      {place && <PlaceOnChain {...place} />}
      <h1>
        <RichText text={title} />
      </h1>
      {lede && (
        <p className={typography.lede}>
          <RichText text={lede} />
        </p>
      )}
    </div>
  );
}

/** The way back to where the reader came from. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <a className={styles.back} href={href}>
      <Icon name="back" />
      {label}
    </a>
  );
}

function PlaceOnChain({ current, count, text }: Place) {
  return (
    <>
      <ChainMini current={current} count={count} />
      <p className={chainMini.place}>{text}</p>
    </>
  );
}
