import { simpanBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import { catatPembayaranPokok, keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { mintaKeluar } from '@/lib/keanggotaan/anggota/minta/commands';
import { ajukanPermohonan } from '@/lib/keanggotaan/pengajuan/commands';
import {
  jawabPertanyaan,
  tanyaPemohon,
  tarikPermohonan,
  terimaPermohonan,
  tolakPermohonan,
} from '@/lib/keanggotaan/permohonan/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Hasil } from '@/lib/platform/hasil';
import type { PemilikRencana, RencanaPermohonan } from './rencana-keanggotaan';

export function pastikan<T>(hasil: Hasil<T, string>, apa: string): T {
  if (hasil.ok) return hasil.nilai;
  throw new Error(
    `Data demo: ${apa} ditolak (${hasil.alasan}) ${JSON.stringify(hasil.galat ?? '')}`,
  );
}

function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`Data demo: ${pelaku.nama} tidak berwenang ${tindakan}`);
  return by;
}

const sebagaiPemilik = ({ penggunaId, nama }: PemilikRencana): Pelaku => ({
  penggunaId,
  nama,
  surel: null,
  peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
  permintaanId: 'data-demo',
});

async function kirim(tx: Tx, rencana: RencanaPermohonan, ktp: BerkasTerperiksa): Promise<string> {
  const { pemilik, koperasi, ahliWaris } = rencana;
  const pelaku = sebagaiPemilik(pemilik);
  const dokumen = pastikan(
    await simpanBerkas(tx, hak(pelaku, 'dokumen:unggah'), ktp, {}),
    'berkas KTP',
  );
  const { id } = pastikan(
    await ajukanPermohonan(tx, hak(pelaku, 'permohonan:ajukan'), {
      koperasiId: koperasi.id,
      kunciKirim: rencana.kunciKirim,
      usahaId: pemilik.usahaId,
      alasan: rencana.alasan,
      ahliWarisNama: ahliWaris?.nama,
      ahliWarisHubungan: ahliWaris?.hubungan,
      dokumenId: [dokumen.id],
      setujuSimpanan: { pokok: koperasi.simpananPokok, wajib: koperasi.simpananWajib },
      setujuBagikan: true,
    }),
    'permohonan',
  );
  return id;
}

/** Sends one application and takes it as far as a decision, where it is meant to come so far. */
export async function ajukanSampaiKeputusan(
  tx: Tx,
  rencana: RencanaPermohonan,
  ktp: BerkasTerperiksa,
  pemutus: Pelaku,
): Promise<string> {
  const { tujuan } = rencana;
  const id = await kirim(tx, rencana, ktp);
  if (tujuan === 'DIAJUKAN') return id;
  const pelaku = sebagaiPemilik(rencana.pemilik);
  const putuskan = hak(pemutus, 'permohonan:putuskan');
  if (tujuan === 'DITARIK') {
    const hasil = await tarikPermohonan(tx, hak(pelaku, 'permohonan:tarik'), { id, versi: 1 });
    pastikan(hasil, 'penarikan');
    return id;
  }
  if (tujuan === 'DITOLAK') {
    const alasan = rencana.alasanTolak;
    pastikan(await tolakPermohonan(tx, putuskan, { id, versi: 1, alasan }), 'penolakan');
    return id;
  }
  if (tujuan === 'MENUNGGU_JAWABAN' || tujuan === 'DIJAWAB') {
    const { pertanyaan, jawaban: isi } = rencana;
    pastikan(await tanyaPemohon(tx, putuskan, { id, versi: 1, pertanyaan }), 'pertanyaan');
    if (tujuan === 'DIJAWAB') {
      const jawab = hak(pelaku, 'permohonan:jawab');
      pastikan(await jawabPertanyaan(tx, jawab, { id, versi: 2, isi, dokumenId: [] }), 'jawaban');
    }
    return id;
  }
  pastikan(await terimaPermohonan(tx, putuskan, { id, versi: 1 }), 'penerimaan');
  return id;
}

/** Records the payment of those that were accepted, and that some of them left again or ask to. */
export async function bukukanAnggota(
  tx: Tx,
  id: string,
  { pemilik, tujuan, koperasi, hari, caraBayar }: RencanaPermohonan,
  pencatat: Pelaku,
): Promise<void> {
  const buku = hak(pencatat, 'anggota:catat');
  pastikan(
    await catatPembayaranPokok(tx, buku, {
      id,
      versi: 2,
      jumlah: koperasi.simpananPokok,
      tanggalBayar: tambahHari(hariIni(), -hari.bayar),
      caraBayar,
      konfirmasiPeringatan: true,
    }),
    'pembayaran',
  );
  if (tujuan === 'ANGGOTA') return;
  const anggota = await tx.anggota.findUniqueOrThrow({
    where: { permohonanId: id },
    select: { id: true },
  });
  if (tujuan === 'MINTA_KELUAR') {
    const hasil = await mintaKeluar(tx, hak(sebagaiPemilik(pemilik), 'anggota:minta-keluar'), {
      id: anggota.id,
      versi: 1,
      alasan: 'Usaha saya pindah ke luar kota mulai bulan depan.',
      tahuPenyelesaian: true,
    });
    pastikan(hasil, 'permintaan keluar');
    return;
  }
  pastikan(
    await keluarkanAnggota(tx, buku, {
      id: anggota.id,
      versi: 1,
      tanggalKeluar: tambahHari(hariIni(), -hari.keluar),
      alasanKeluar: 'PERMINTAAN_SENDIRI',
      keterangan: 'Pindah tempat usaha.',
    }),
    'keluar',
  );
}
