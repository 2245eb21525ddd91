import { hashSandi } from '@/lib/platform/auth/sandi';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { env } from '@/lib/platform/env';
import { KELURAHAN } from '@/lib/wilayah/data';
import { type Acak, antara, buatAcak, pilihBerbobot, pilihSatu } from '@/prisma/seed/demo/acak';
import { type AkunMuatan, buatAkun, ikutanAkun } from './akun';
import { denganPemuat, lepasIndeks, pasangIndeks } from './indeks';
import { jejakUsaha } from './jejak';
import { barisKtp, buatKeanggotaan, type Penomoran } from './keanggotaan';
import { buatKoperasi, type KoperasiMuatan } from './koperasi';
import { barisOrang, buatOrang, type Orang } from './orang';
import { type Baris, Penyalur } from './salur';
import { buatUsaha, ikutanUsaha } from './usaha';
import { buatJam, type Jam } from './waktu';

/*
 * Fills an empty, migrated database with so many UMKM and what belongs to them. Needs a superuser's
 * address in URL_SUPER: triggers and foreign keys are passed over, the kept counts rebuilt at the end.
 *
 * tsx scripts/bench/muat/index.ts <number of UMKM>
 */

const TABEL = [
  ...['pengguna', 'peran_pengguna', 'persetujuan', 'pemberitahuan', 'koperasi', 'dokumen'],
  ...[
    'kepengurusan_koperasi',
    'laporan_tahunan',
    'penilaian',
    'aspek_penilaian',
    'pelaku_usaha',
    'usaha',
  ],
  ...['legalitas_usaha', 'peninjauan_usaha', 'permohonan', 'dokumen_permohonan', 'anggota'],
  ...['catatan_audit'],
] as const;
type Tabel = (typeof TABEL)[number];

const JUMLAH_KOPERASI = 1_500;
const JUMLAH_PETUGAS = 100;

/** Kelurahan are of very different size. */
const BOBOT_KELURAHAN = KELURAHAN.map((satu, ke) => [satu, 1 + ((ke * 37) % 11)] as const);

interface Muatan {
  acak: Acak;
  jam: Jam;
  sandiHash: string;
  salur: Record<Tabel, Penyalur>;
  petugas: AkunMuatan[];
  koperasi: KoperasiMuatan[];
  nomor: Penomoran;
}

async function tulisSemua(tujuan: Penyalur, baris: readonly Baris[]): Promise<void> {
  for (const satu of baris) await tujuan.tulis(satu);
}

async function tulisAkun({ salur }: Muatan, { tabel }: AkunMuatan): Promise<void> {
  await salur.pengguna.tulis(tabel.pengguna);
  await salur.peran_pengguna.tulis(tabel.peran);
}

/** Officers, koperasi, and a pengurus for each koperasi. */
async function muatKantor(m: Muatan): Promise<void> {
  const saat = m.jam.saat(0) - 86_400_000;
  const kantor = (surel: string, nama: string, peran: Peran, kelurahanKode?: string) =>
    buatAkun({ surel: `${surel}@bench.test`, nama, peran, saat, kelurahanKode }, m.sandiHash);
  for (let ke = 1; ke <= JUMLAH_PETUGAS; ke += 1) {
    m.petugas.push(kantor(`petugas${ke}`, `Petugas ${ke}`, 'PETUGAS'));
  }
  const penilai = kantor('penilai', 'Penilai', 'PENILAI');
  const kabid = kantor('kabid', 'Kepala Bidang', 'KEPALA_BIDANG');
  const lain = [
    kantor('kelurahan', 'Petugas Kelurahan', 'PETUGAS_KELURAHAN', KELURAHAN[0]?.kode),
    kantor('inspektorat', 'Inspektorat', 'INSPEKTORAT'),
    kantor('admin', 'Admin', 'ADMIN'),
  ];
  for (const akun of [...m.petugas, penilai, kabid, ...lain]) await tulisAkun(m, akun);
  const oleh = { penilai: penilai.id, kabid: kabid.id };
  for (let ke = 0; ke < JUMLAH_KOPERASI; ke += 1) {
    const satu = buatKoperasi(m.acak, ke, m.jam, oleh);
    m.koperasi.push(satu);
    await m.salur.koperasi.tulis(satu.tabel.koperasi);
    await tulisSemua(m.salur.kepengurusan_koperasi, satu.tabel.kepengurusan);
    await tulisSemua(m.salur.laporan_tahunan, satu.tabel.laporan);
    await tulisSemua(m.salur.penilaian, satu.tabel.penilaian);
    await tulisSemua(m.salur.aspek_penilaian, satu.tabel.aspek);
    const surel = `pengurus${ke}@bench.test`;
    const isi = { surel, nama: `Pengurus ${ke}`, peran: 'PENGURUS', koperasiId: satu.id, saat };
    await tulisAkun(m, buatAkun({ ...isi, peran: 'PENGURUS' }, m.sandiHash));
  }
}

async function muatUsaha(m: Muatan, orang: Orang, urutan: number): Promise<void> {
  const pemeriksa = pilihSatu(m.acak, m.petugas);
  const usaha = buatUsaha(m.acak, orang, urutan, m.jam, pemeriksa.id);
  await m.salur.usaha.tulis(usaha.baris);
  const { legalitas, peninjauan } = ikutanUsaha(m.acak, usaha, m.jam, pemeriksa.id);
  await tulisSemua(m.salur.legalitas_usaha, legalitas);
  await tulisSemua(m.salur.peninjauan_usaha, peninjauan);
  await tulisSemua(m.salur.catatan_audit, jejakUsaha(orang, usaha, pemeriksa));
}

async function muatIkutanOrang(m: Muatan, orang: Orang): Promise<void> {
  const ktp = orang.akunId ? barisKtp(orang) : null;
  if (orang.akunId && ktp) {
    const surel = `pemilik${orang.ke}@bench.test`;
    const { akunId: id, nama, saat } = orang;
    await tulisAkun(m, buatAkun({ id, surel, nama, peran: 'PEMILIK', saat }, m.sandiHash));
    const { persetujuan, pemberitahuan } = ikutanAkun(orang);
    await m.salur.persetujuan.tulis(persetujuan);
    await m.salur.pemberitahuan.tulis(pemberitahuan);
    await m.salur.dokumen.tulis(ktp);
  }
  if (orang.ikatan === 'BERAKUN' || orang.ikatan === 'TANPA_AKUN') return;
  const koperasi = pilihSatu(m.acak, m.koperasi);
  const { permohonan, anggota } = buatKeanggotaan(m.acak, orang, koperasi, m.jam, m.nomor);
  if (permohonan && ktp) {
    await m.salur.permohonan.tulis(permohonan);
    const pasangan = { permohonan_id: permohonan.id ?? null, dokumen_id: ktp.id ?? null };
    await m.salur.dokumen_permohonan.tulis(pasangan);
  }
  if (anggota) await m.salur.anggota.tulis(anggota);
}

async function muatUmkm(m: Muatan, jumlah: number): Promise<void> {
  let urutan = 0;
  for (let ke = 0; urutan < jumlah; ke += 1) {
    const saat = m.jam.saat(urutan / jumlah);
    const orang = buatOrang(m.acak, ke, saat, pilihBerbobot(m.acak, BOBOT_KELURAHAN));
    await m.salur.pelaku_usaha.tulis(barisOrang(m.acak, orang));
    await muatIkutanOrang(m, orang);
    // One person in twenty has a second business.
    const punya = Math.min(antara(m.acak, 1, 20) === 1 ? 2 : 1, jumlah - urutan);
    for (let milik = 0; milik < punya; milik += 1) {
      urutan += 1;
      await muatUsaha(m, orang, urutan);
      if (urutan % 100_000 === 0) console.log(`    ${urutan.toLocaleString('id-ID')} UMKM`);
    }
  }
}

// The links are a chain, but their hashes are not those of the entries: nobody verifies them here.
const RANTAI = `
  INSERT INTO rantai_audit (urutan, catatan_id, hash_sebelum, hash)
  SELECT urutan, id, lag(hash, 1, repeat('0', 64)) OVER (ORDER BY urutan), hash
  FROM (SELECT row_number() OVER (ORDER BY waktu, id) AS urutan, id,
               encode(sha256(id::text::bytea), 'hex') AS hash FROM catatan_audit) c;
  DELETE FROM kepala_rantai_audit;
  INSERT INTO kepala_rantai_audit
  SELECT 1, urutan, hash FROM rantai_audit ORDER BY urutan DESC LIMIT 1`;

const HITUNGAN = `
  UPDATE koperasi k SET anggota_terakhir_nomor = a.terakhir, jumlah_anggota_portal = a.jumlah
  FROM (SELECT koperasi_id, max(nomor_anggota) AS terakhir, count(*) FILTER (WHERE status = 'AKTIF') AS jumlah
        FROM anggota GROUP BY koperasi_id) a WHERE a.koperasi_id = k.id;
  SELECT bangun_ulang_rekap_usaha();
  SELECT setval('nomor_usaha_seq', (SELECT count(*) + 1 FROM usaha));
  SELECT setval('nomor_permohonan_seq', (SELECT count(*) + 1 FROM permohonan))`;

async function tahap(nama: string, kerja: () => Promise<unknown>): Promise<void> {
  const mulai = performance.now();
  await kerja();
  console.log(
    `    ${nama}: ${((performance.now() - mulai) / 1000).toFixed(1).replace('.', ',')} detik`,
  );
}

async function utama(jumlah: number, url: string): Promise<void> {
  const indeks = await lepasIndeks(url, [...TABEL, 'rantai_audit']);
  const salur = Object.fromEntries(
    TABEL.map((tabel) => [tabel, new Penyalur(url, tabel)]),
  ) as Record<Tabel, Penyalur>;
  const m: Muatan = {
    acak: buatAcak(jumlah),
    jam: buatJam(Date.now()),
    sandiHash: await hashSandi(env().SINERGI_SANDI_DEMO),
    salur,
    petugas: [],
    koperasi: [],
    nomor: { permohonan: 0, anggota: new Map() },
  };
  await tahap('baris', async () => {
    await muatKantor(m);
    await muatUmkm(m, jumlah);
    for (const satu of Object.values(salur)) await satu.tutup();
  });
  await tahap('rantai audit', () => denganPemuat(url, (klien) => klien.query(RANTAI)));
  await tahap('indeks', () => pasangIndeks(url, indeks));
  await tahap('hitungan', () => denganPemuat(url, (klien) => klien.query(HITUNGAN)));
  await tahap('vacuum', () =>
    denganPemuat(url, (klien) => klien.query('VACUUM (ANALYZE, FREEZE)')),
  );
}

const jumlah = Number(process.argv[2]);
const url = process.env.URL_SUPER;
if (!Number.isInteger(jumlah) || jumlah < 1 || !url) {
  throw new Error('Pakai: URL_SUPER=… tsx scripts/bench/muat/index.ts <jumlah UMKM>');
}
utama(jumlah, url).catch((galat: unknown) => {
  console.error(galat);
  process.exitCode = 1;
});
