import type { Locale } from '@/content/types';
import { partOfCode } from '@/diagnosis/error-codes/parts';
import { type CodeId, isCodeId } from '@/diagnosis/error-codes/tables';
import type { EventId } from '@/diagnosis/events';
import { addressOf } from './address';
import { partOfEvent } from './codes/event-parts';

/** The entry of a code, in its part of the reference. */
export const errorCodeAddress = (locale: Locale, id: CodeId): string => `${addressOf(locale, `codes/${partOfCode(id)}`)}#${id}`;

export const eventAddress = (locale: Locale, id: EventId): string => `${addressOf(locale, `codes/${partOfEvent(id)}`)}#${id}`;

/** A code of the withdrawn list: its entry if it has one, else its place in that list. */
export const oldNameAddress = (locale: Locale, code: string): string =>
  isCodeId(code) ? errorCodeAddress(locale, code) : `${addressOf(locale, 'codes/old-names')}#${code}`;
