/** What is printed in place of a secret. */
export const REDACTED = '•••';
