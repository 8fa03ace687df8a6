/**
 * Where the state of a form stands on its page, for `useActionState`: without it the framework makes a key of the tree above the form,
 * which changes with each layout, and then what was typed does not come back. Empty: the form goes to its own address.
 */
export const formPlace = '';
