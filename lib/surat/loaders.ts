import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { modeDemo } from '@/lib/platform/env';
import { kodeUuid } from '@/lib/platform/isian';
import { bacaSaringan, kataSaring, lunak, pesanDiabaikan } from '@/lib/platform/saringan';
import { kotakSurat, suratById } from './reads';

const saringSchema = z.object({
  kepada: kataSaring(),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});

/** The development mailbox; outside demo mode the page does not exist. */
export async function loadKotakSurat(parameter: Record<string, string | string[] | undefined>) {
  if (!modeDemo()) notFound();
  const { saring, diabaikan } = bacaSaringan(saringSchema, parameter);
  return {
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan, 'kepada'),
    halaman: await kotakSurat(saring),
  };
}

export async function loadSurat(idMentah: string) {
  if (!modeDemo()) notFound();
  const id = kodeUuid().safeParse(idMentah);
  const surat = id.success ? await suratById(id.data) : null;
  if (!surat) notFound();
  return surat;
}
