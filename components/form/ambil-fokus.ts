/**
 * For the message on top of a form after it was sent: it can be focused, and without JavaScript the
 * browser itself leads there.
 */
export const AMBIL_FOKUS = { tabIndex: -1, autoFocus: true } as const;
