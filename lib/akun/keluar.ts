'use server';

import { redirect } from 'next/navigation';
import { signOut } from '@/lib/platform/auth/next-auth';

/**
 * Ends the running session. Needs no permission: whoever has a session may end it. The next address
 * makes the browser forget the pages it kept.
 */
export async function keluarAction(): Promise<void> {
  await signOut({ redirect: false });
  redirect('/keluar');
}
