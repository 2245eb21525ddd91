/** Runs once when a server starts, before its first request. */
export async function register(): Promise<void> {
  // Spelled out like this the bundler leaves the server's code out of every other runtime.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    if (process.env.NEXT_PHASE === 'phase-production-build') return;
    const { mulaiServer } = await import('@/lib/surat/latar/loaders');
    mulaiServer();
  }
}
