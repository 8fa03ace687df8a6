/**
 * The permalink for `useActionState`; empty means the form's own URL. Without one React keys the state by the component tree, which every
 * layout change alters, and input posted without JavaScript is lost.
 */
export const formPermalink = '';
