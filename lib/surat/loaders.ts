import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { modeDemo } from '@/lib/platform/env';
import { kodeUuid } from '@/lib/platform/isian';
import { kotakSurat, suratById } from './reads';

const lunak = <T extends z.ZodType>(skema: T) => skema.optional().catch(undefined);
const saringSchema = z.object({
  kepada: lunak(
    z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^\P{Cc}*$/u),
  ),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});

/** The development mailbox; outside demo mode the page does not exist. */
export async function loadKotakSurat(parameter: Record<string, string | string[] | undefined>) {
  if (!modeDemo()) notFound();
  const saring = saringSchema.parse(parameter);
  return { saring, halaman: await kotakSurat(saring) };
}

export async function loadSurat(idMentah: string) {
  if (!modeDemo()) notFound();
  const id = kodeUuid().safeParse(idMentah);
  const surat = id.success ? await suratById(id.data) : null;
  if (!surat) notFound();
  return surat;
}
