import type { NextRequest } from 'next/server';
import { jawabTerlaluSering } from '@/lib/koperasi/publik/sering/loaders';

/** Where a search goes that was repeated too often. */
export function GET(permintaan: NextRequest): Response {
  return jawabTerlaluSering(permintaan);
}
