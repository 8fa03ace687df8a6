/** Attributes without the undefined ones: those would be part of the payload, as text. */
export function given<T extends object>(attributes: T): Partial<T> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)) as Partial<T>;
}
