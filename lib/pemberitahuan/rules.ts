/**
 * Whether the portal can tell somebody: without an account nobody reads a notice, and of a disabled one nobody
 * can.
 *
 * @param akun the account, null where there is none
 */
export const dapatDikabari = <A extends { dinonaktifkanPada: Date | null }>(
  akun: A | null,
): akun is A => akun !== null && akun.dinonaktifkanPada === null;
