import 'server-only';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { yangDapatDikabari } from '@/lib/pemberitahuan/commands';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatAngka } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPeserta } from '../../kabar/commands';
import { kabarCadangan, kabarDitolak, kabarTerpilih } from '../../kabar/rules';
import {
  ambilLangkah,
  dapatDiambil,
  type PesertaTersentuh,
  sentuhSebagaiDinas,
  tentangPeserta,
} from '../langkah/commands';
import type { AlasanSeleksi } from '../rules';
import type { PilihBanyakInput, SeleksiPesertaInput } from '../schema';
import { bacaKuota } from './reads';

type By = Wewenang<'peserta:pilih'>;

const kabarSeleksi = { pilih: kabarTerpilih, cadangkan: kabarCadangan } as const;

/** Nobody else chooses in this kelurahan and year until the transaction ends. */
const kunciKuota = (tx: Tx, angkatanId: string, kelurahanKode: string) =>
  kunciNilai(tx, [`kuota-program:${angkatanId}:${kelurahanKode}`]);

/** Says that so many do not fit any more, or null when they do. */
async function kuotaPenuh(
  tx: Tx,
  by: By,
  angkatanId: string,
  kelurahanKode: string,
  jumlah: number,
) {
  const { kuota, sisa } = await bacaKuota(by, angkatanId, kelurahanKode, tx);
  if (sisa === null || sisa >= jumlah) return null;
  return [`Sisa ${formatAngka(sisa)} dari kuota ${formatAngka(kuota ?? 0)}.`];
}

/**
 * Chooses one candidate, keeps one in reserve, or says no with a reason. Choosing beyond the quota of the
 * kelurahan is refused, also when two do it at once.
 */
export async function seleksiPeserta(
  tx: Tx,
  by: By,
  { id, versi, keputusan, nilaiSeleksi, alasan }: SeleksiPesertaInput,
): Promise<Hasil<{ id: string }, AlasanSeleksi>> {
  const temuan = await sentuhSebagaiDinas(tx, by, id);
  if (!temuan.ok) return temuan;
  const peserta = temuan.nilai;
  const { angkatanId, kelurahanKode } = peserta;
  if (keputusan === 'pilih' && dapatDiambil(peserta, 'pilih', versi)) {
    await kunciKuota(tx, angkatanId, kelurahanKode);
    const penuh = await kuotaPenuh(tx, by, angkatanId, kelurahanKode, 1);
    if (penuh) return tolak('KUOTA_PENUH', { galat: { keputusan: penuh } });
  }
  const hasil = await ambilLangkah(tx, by, {
    tindakan: keputusan,
    peserta,
    versi,
    data: {
      ...(nilaiSeleksi === null ? {} : { nilaiSeleksi }),
      ...(keputusan === 'pilih' ? { dipilihPada: sekarang() } : {}),
      alasanKeputusan: alasan ?? null,
    },
    sesudah: nilaiSeleksi === null ? {} : { nilaiSeleksi },
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const tentang = tentangPeserta(peserta);
  const kabar =
    keputusan === 'tidakTerpilih'
      ? kabarDitolak({ ...tentang, alasan: alasan ?? '' })
      : kabarSeleksi[keputusan](tentang);
  await kabariPeserta(tx, peserta, kabar);
  return berhasil({ id });
}

/**
 * Chooses several candidates of one kelurahan together: all of them or, when one has changed or the quota
 * does not hold them, none.
 */
export async function pilihBanyak(
  tx: Tx,
  by: By,
  { angkatanId, kelurahanKode, calon }: PilihBanyakInput,
): Promise<Hasil<{ programId: string; jumlah: number; tanpaAkun: number }, AlasanSeleksi>> {
  await kunciKuota(tx, angkatanId, kelurahanKode);
  const semua: { peserta: PesertaTersentuh; versi: number }[] = [];
  for (const { id, versi } of calon) {
    const temuan = await sentuhSebagaiDinas(tx, by, id);
    if (!temuan.ok) return temuan;
    const peserta = temuan.nilai;
    if (peserta.angkatanId !== angkatanId || peserta.kelurahanKode !== kelurahanKode) {
      return tolak('TIDAK_DITEMUKAN');
    }
    semua.push({ peserta, versi });
  }
  const baru = semua.filter(({ peserta, versi }) => dapatDiambil(peserta, 'pilih', versi));
  const penuh = await kuotaPenuh(tx, by, angkatanId, kelurahanKode, baru.length);
  if (penuh) return tolak('KUOTA_PENUH', { galat: { calon: penuh } });
  for (const { peserta, versi } of semua) {
    const hasil = await ambilLangkah(tx, by, {
      tindakan: 'pilih',
      peserta,
      versi,
      data: { dipilihPada: sekarang(), alasanKeputusan: null },
    });
    if (!hasil.ok) {
      return tolak(hasil.alasan, {
        galat: {
          calon: [`${peserta.nomor} sudah berubah. Muat ulang halaman, lalu pilih lagi.`],
        },
      });
    }
    if (hasil.nilai.ulangan) continue;
    await kabariPeserta(tx, peserta, kabarTerpilih(tentangPeserta(peserta)));
  }
  const berakun = await yangDapatDikabari(
    tx,
    semua.map(({ peserta }) => peserta.pelakuUsaha.penggunaId),
  );
  return berhasil({
    programId: semua[0]?.peserta.programId ?? '',
    jumlah: semua.length,
    tanpaAkun: semua.length - berakun.length,
  });
}
