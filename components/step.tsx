import type { ReactNode } from 'react';
import { AnswerList, type AnswerListProps } from './answer-list';
import { ChangeLink } from './button';
import type { Change } from './case-links';
import { Command } from './command';
import type { CopyTexts } from './copy-button';
import { Fold } from './fold';
import { Icon } from './icon';
import { inOrder } from './in-order';
import { LastResort, type LastResortTexts } from './last-resort';
import { Paragraphs } from './prose';
import { RichText } from './rich-text';
import styles from './step.module.css';
import { StepFacts, type StepFactsProps } from './step-facts';
import typography from './typography.module.css';

export type StepProps = StepFactsProps & {
  id: string;
  /** The role of who acts, for `data-who`. */
  role: string;
  title: string;
  paragraphs: readonly string[];
  /** A checklist of conditions to meet first. */
  before?: { label: string; items: readonly string[] } | undefined;
  command?: { text: string; copy: CopyTexts } | undefined;
  expect?: string | undefined;
  /** Says how the step went, with a link to undo that. */
  tried?: { label: string; undo?: { href: string; label: string } | undefined } | undefined;
  /** Links that record how the step went, or lead to its end. */
  controls?: readonly { to: Change | string; label: string }[] | undefined;
  /** For a step that finds something out: its question and answers, in place of `controls`. */
  answers?: Omit<AnswerListProps, 'legendHidden'> | undefined;
  /** Folds the instructions below what takes their place: the answers, or `instead`. */
  foldedAs?: string | undefined;
  instead?: ReactNode;
  /** Collapses a step that can lock people out or delete data; its warning stays visible. */
  lastResort?: LastResortTexts | undefined;
};

/** A step: who, where, how long and how risky come before the instructions. */
export function Step(props: StepProps) {
  const { id, role, title, tried, lastResort } = props;
  const titleId = `step-${id}`;
  const heading = (
    <h3 id={titleId}>
      <RichText text={title} />
    </h3>
  );
  return (
    <li className={styles.step} data-step={id} data-who={role} {...(tried && { 'data-tried': true })}>
      {lastResort ? (
        <LastResort {...lastResort} heading={heading}>
          <div className={styles.action}>
            <StepBody {...props} titleId={titleId} />
          </div>
        </LastResort>
      ) : (
        <div className={styles.action}>
          {heading}
          <StepBody {...props} titleId={titleId} />
        </div>
      )}
    </li>
  );
}

/** The only step that is open: it lies on the sheet, which has its title. */
export function OpenStep(props: StepProps) {
  return (
    <div className={styles.action} data-step={props.id} data-who={props.role}>
      <StepBody {...props} />
    </div>
  );
}

/** A step without its title; `titleId` is the id of that, if it is not the sheet's. */
function StepBody(props: StepProps & { titleId?: string }) {
  const { answers, foldedAs, instead } = props;
  return (
    <>
      <StepFacts who={props.who} where={props.where} howLong={props.howLong} risk={props.risk} labels={props.labels} />
      {!foldedAs && <Instructions {...props} />}
      {instead}
      {answers && <AnswerList {...answers} />}
      {foldedAs && (
        <Fold summary={foldedAs} prints>
          <Instructions {...props} />
        </Fold>
      )}
      <Progress titleId={props.titleId} tried={props.tried} controls={props.controls} />
    </>
  );
}

function Instructions({ before, paragraphs, command, expect }: StepProps) {
  return (
    <>
      {before && <Conditions {...before} />}
      <Paragraphs items={paragraphs} />
      {command && <Command {...command} />}
      {expect && (
        <p className={typography.aside}>
          <RichText text={expect} />
        </p>
      )}
    </>
  );
}

function Conditions({ label, items }: NonNullable<StepProps['before']>) {
  return (
    <fieldset>
      <legend className={typography.label}>{label}</legend>
      <ul className={styles.checks}>
        {inOrder(items, (text) => (
          <li>
            <label>
              <input type="checkbox" />
              <span>
                <RichText text={text} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Progress({ titleId, tried, controls = [] }: Pick<StepProps, 'tried' | 'controls'> & { titleId: string | undefined }) {
  if (!tried && controls.length === 0) return null;
  return (
    <div className={styles.progress} {...(titleId && { role: 'group', 'aria-labelledby': titleId })}>
      {tried && (
        <p className={styles.did}>
          <Icon name="check" />
          {tried.label}
        </p>
      )}
      {tried?.undo && <a href={tried.undo.href}>{tried.undo.label}</a>}
      {inOrder(controls, ({ to, label }) => (
        <ChangeLink to={to}>{label}</ChangeLink>
      ))}
    </div>
  );
}
