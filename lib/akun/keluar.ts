'use server';

import { signOut } from '@/lib/platform/auth/next-auth';

/** Ends the running session. Needs no permission: whoever has a session may end it. */
export async function keluarAction(): Promise<void> {
  await signOut({ redirectTo: '/?keluar=1' });
}
