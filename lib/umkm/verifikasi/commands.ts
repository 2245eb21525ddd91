import 'server-only';
import { sudahDilakukan } from '@/lib/audit/reads';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { catat, selisih } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciUsaha } from '../perubahan/commands';
import { type BarisUsahaLengkap, bacaUsaha } from '../reads';
import { dapat } from '../rules';
import { adaKtp } from './cocok/reads';
import { kabarVerifikasi } from './cocok/rules';
import { bentrokKeputusan, dapatMeninjau, peninjauanSama } from './reads';
import { labelDitinjau } from './rules';
import type { KembalikanInput, VerifikasiInput } from './schema';

export type AlasanTinjau = 'TIDAK_DITEMUKAN' | 'STATUS_BERUBAH' | 'SUDAH_BERUBAH' | 'MILIK_SENDIRI';
export type AlasanVerifikasi = AlasanTinjau | 'BELUM_DICOCOKKAN' | 'TANPA_KTP';

type Putusan = 'verifikasi' | 'kembalikan';

const AUDIT: Record<Putusan, string> = {
  verifikasi: 'usaha.verifikasi',
  kembalikan: 'usaha.kembalikan',
};

/**
 * The business as the officer saw it, held; null when this very decision was taken already (the form
 * arrived twice); or why it cannot be taken.
 */
async function untukDiputuskan(
  tx: Tx,
  by: Wewenang<'umkm:verifikasi'>,
  { usahaId, versi, versiOrang, ...isi }: VerifikasiInput | KembalikanInput,
  putusan: Putusan,
): Promise<Hasil<BarisUsahaLengkap | null, AlasanTinjau>> {
  await kunciUsaha(tx, usahaId);
  const baris = await bacaUsaha(by, usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  if (!(await dapatMeninjau(penggunaIdDari(by), baris, tx))) return tolak('MILIK_SENDIRI');
  if (baris.versi !== versi || baris.pelakuUsaha.versi !== versiOrang) {
    const objek = { objekJenis: 'usaha', objekId: usahaId, tindakan: AUDIT[putusan] };
    const ulangan =
      baris.versi === versi + 1 &&
      (await sudahDilakukan(tx, by, objek)) &&
      (await peninjauanSama(tx, usahaId, isi));
    if (ulangan) return berhasil(null);
    // A decision is about what was on the screen; it is looked at again, never pushed through.
    const bentrok = await bentrokKeputusan(tx, baris, { versi, versiOrang });
    return tolak('SUDAH_BERUBAH', { bentrok });
  }
  return dapat(baris.status, putusan) ? berhasil(baris) : tolak('STATUS_BERUBAH');
}

/**
 * An officer finds the data right. With `nikPendudukDicocokkan` the identity number counts as compared with the
 * KTP by this officer; where nobody has compared it yet, there has to be a reason why not.
 *
 * @returns reasons besides those of every decision: BELUM_DICOCOKKAN (neither match nor reason), TANPA_KTP
 *   (a match is claimed, but there is no picture of the KTP)
 */
export async function verifikasiUmkm(
  tx: Tx,
  by: Wewenang<'umkm:verifikasi'>,
  input: VerifikasiInput,
): Promise<Hasil<{ id: string }, AlasanVerifikasi>> {
  const hasil = await untukDiputuskan(tx, by, input, 'verifikasi');
  if (!hasil.ok) return hasil;
  const baris = hasil.nilai;
  if (!baris) return berhasil({ id: input.usahaId });
  const sudah = baris.pelakuUsaha.nikPendudukDiperiksaPada !== null;
  const { nikPendudukDicocokkan } = input;
  const alasanBelumCocok = sudah || nikPendudukDicocokkan ? undefined : input.alasanBelumCocok;
  if (!sudah && !nikPendudukDicocokkan && !alasanBelumCocok) return tolak('BELUM_DICOCOKKAN');
  if (nikPendudukDicocokkan && !(await adaKtp(by, baris.pelakuUsaha.id, tx))) {
    return tolak('TANPA_KTP');
  }
  const olehId = penggunaIdDari(by);
  const pada = sekarang();
  await tx.usaha.update({
    where: { id: baris.id },
    data: {
      status: 'TERVERIFIKASI',
      diverifikasiOleh: olehId,
      diverifikasiPada: pada,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  if (nikPendudukDicocokkan) {
    await tx.pelakuUsaha.update({
      where: { id: baris.pelakuUsaha.id },
      data: { nikPendudukDiperiksaOleh: olehId, nikPendudukDiperiksaPada: pada },
      select: { id: true },
    });
  }
  await tx.peninjauanUsaha.create({
    data: {
      usahaId: baris.id,
      hasil: 'DIVERIFIKASI',
      catatanUmum: input.catatanUmum,
      alasanBelumCocok,
      olehId,
      pada,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: AUDIT.verifikasi,
    objekJenis: 'usaha',
    objekId: baris.id,
    ...selisih(
      { status: baris.status },
      {
        status: 'TERVERIFIKASI',
        ...(nikPendudukDicocokkan ? { nikPendudukDicocokkan } : {}),
        ...(alasanBelumCocok ? { alasanBelumCocok } : {}),
      },
    ),
    keterangan: input.catatanUmum,
  });
  await beritahu(tx, [baris.pelakuUsaha.penggunaId], {
    judul: 'Usaha Anda sudah diverifikasi',
    isi: kabarVerifikasi(baris, {
      dicocokkan: sudah || nikPendudukDicocokkan,
      alasan: alasanBelumCocok,
    }),
    tautan: `/portal/usaha-saya/${baris.id}`,
  });
  return berhasil({ id: baris.id });
}

/** An officer gives the registration back, with a note for each field that must be mended. */
export async function kembalikanUmkm(
  tx: Tx,
  by: Wewenang<'umkm:verifikasi'>,
  input: KembalikanInput,
): Promise<Hasil<{ id: string }, AlasanTinjau>> {
  const hasil = await untukDiputuskan(tx, by, input, 'kembalikan');
  if (!hasil.ok) return hasil;
  const baris = hasil.nilai;
  if (!baris) return berhasil({ id: input.usahaId });
  const olehId = penggunaIdDari(by);
  await tx.usaha.update({
    where: { id: baris.id },
    data: { status: 'PERLU_PERBAIKAN', versi: { increment: 1 } },
    select: { id: true },
  });
  const { catatan, catatanUmum } = input;
  await tx.peninjauanUsaha.create({
    data: {
      usahaId: baris.id,
      hasil: 'DIKEMBALIKAN',
      catatan,
      catatanUmum,
      olehId,
      pada: sekarang(),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: AUDIT.kembalikan,
    objekJenis: 'usaha',
    objekId: baris.id,
    ...selisih(
      { status: baris.status },
      {
        status: 'PERLU_PERBAIKAN',
        catatanPerIsian: Object.entries(catatan).map(
          ([kunci, isi]) => `${labelDitinjau(kunci)}: ${isi}`,
        ),
      },
    ),
    keterangan: catatanUmum,
  });
  await kabariYangMemperbaiki(tx, baris, Object.keys(catatan).length);
  return berhasil({ id: baris.id });
}

/** The owner; without an account, the officer who wrote the business down, or who else may mend it. */
async function kabariYangMemperbaiki(
  tx: Tx,
  { id, nama, nomor, kelurahanKode, pelakuUsaha, dibuatOleh }: BarisUsahaLengkap,
  jumlah: number,
): Promise<void> {
  const isi = `Petugas memeriksa ${nama} (${nomor}) dan meminta perbaikan${
    jumlah > 0 ? ` pada ${jumlah} isian` : ''
  }. Buka datanya, perbaiki, lalu kirim lagi.`;
  if (pelakuUsaha.penggunaId) {
    await beritahu(tx, [pelakuUsaha.penggunaId], {
      judul: 'Data usaha Anda perlu diperbaiki',
      isi,
      tautan: `/portal/usaha-saya/${id}`,
    });
  } else {
    const setempat = await penggunaDenganPeran(tx, 'PETUGAS_KELURAHAN', { kelurahanKode });
    const dinas = await penggunaDenganPeran(tx, 'PETUGAS');
    const pencatat = [...setempat, ...dinas].includes(dibuatOleh ?? '') ? [dibuatOleh] : [];
    const penerima = [pencatat, setempat, dinas].find((satu) => satu.length > 0) ?? [];
    await beritahu(tx, penerima, {
      judul: 'Data usaha tanpa akun perlu diperbaiki',
      isi,
      tautan: `/portal/umkm/${id}`,
    });
  }
}
