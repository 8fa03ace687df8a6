import { inOrder } from './in-order';
import proof from './proof.module.css';
import { RichText } from './rich-text';

/** A fact that decided; the key fact is the one that is wrong. */
export type WhyFact = { label: string; value: string; key?: boolean | undefined };

/** The facts that a finding rests on, in words. */
export function Why({ facts }: { facts: readonly WhyFact[] }) {
  return (
    <dl className={proof.proof}>
      {inOrder(facts, ({ label, value, key }) => (
        <div data-key={key || undefined}>
          <dt>
            <RichText text={label} />
          </dt>
          <dd>
            {key ? (
              <strong>
                <RichText text={value} />
              </strong>
            ) : (
              <RichText text={value} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
