import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { SumberModalDto } from './types';

type Sumber = Tx | ReturnType<typeof db>;

const PILIH = {
  id: true,
  versi: true,
  aktif: true,
  nama: true,
  penyelenggara: true,
  jenis: true,
  penerima: true,
  plafonMin: true,
  plafonMaks: true,
  pola: true,
  akad: true,
  cara: true,
  persen: true,
  provisiPersen: true,
  biayaAdministrasi: true,
  tenorMin: true,
  tenorMaks: true,
  hanyaPerempuan: true,
  skala: true,
  usiaUsahaBulan: true,
  syarat: true,
  agunan: true,
  caraMengajukan: true,
  sumber: true,
  tanggalSumber: true,
  catatan: true,
  belumDikonfirmasi: true,
} as const satisfies Prisma.SumberModalSelect;

const keDto = (baris: Prisma.SumberModalGetPayload<{ select: typeof PILIH }>): SumberModalDto => ({
  ...baris,
  persen: baris.persen?.toFixed() ?? null,
  nisbah: null,
  provisiPersen: baris.provisiPersen.toFixed(),
  tanggalSumber: tanggalJakarta(baris.tanggalSumber),
});

/** The reference list: bank before others, by name. */
export async function daftarSumber(
  _by: Wewenang<'sumber-modal:baca' | 'modal:bandingkan' | 'modal:baca' | 'modal-diterima:catat'>,
  { hanyaAktif }: { hanyaAktif: boolean },
): Promise<SumberModalDto[]> {
  const baris = await db().sumberModal.findMany({
    where: hanyaAktif ? { aktif: true } : {},
    orderBy: [{ aktif: 'desc' }, { jenis: 'asc' }, { nama: 'asc' }],
    take: 200,
    select: PILIH,
  });
  return baris.map(keDto);
}

export async function bacaSumber(
  _by: Wewenang<'sumber-modal:baca' | 'sumber-modal:ubah' | 'modal:bandingkan'>,
  id: string,
  sumber: Sumber = db(),
): Promise<SumberModalDto | null> {
  const baris = await sumber.sumberModal.findUnique({ where: { id }, select: PILIH });
  return baris && keDto(baris);
}
