import { readFileSync } from 'node:fs';
import { denganBasisData, type NamaPelihat } from '@/tests/support/e2e/contoh';
import { jadi } from '@/tests/support/e2e/pelihat';
import { expect, test } from '@/tests/support/e2e/uji';

/* The tour of README is what a newcomer does first: each of its addresses opens, and what it promises is there. */

interface Singgah {
  pekerjaan: string;
  alamat: string[];
  peran: NamaPelihat[];
}

const PELIHAT: Record<string, NamaPelihat> = { 'tanpa akun': 'publik', 'pemilik baru': 'pemilik' };

/** The rows of the table below "Berkeliling" that name an address. */
function tur(): Singgah[] {
  const [, sesudah = ''] = readFileSync('README.md', 'utf8').split('### Berkeliling');
  const baris = (sesudah.split('\n## ')[0] ?? '').split('\n').filter((satu) => /^\| /.test(satu));
  return baris
    .map((satu) => satu.split('|').map((sel) => sel.trim()))
    .map(([, pekerjaan = '', alamat = '', peran = '']) => ({
      pekerjaan,
      alamat: [...alamat.matchAll(/`([^`]+)`/g)].map(([, jalur = '']) => jalur),
      peran: peran.split(', ').map((nama) => PELIHAT[nama] ?? (nama as NamaPelihat)),
    }))
    .filter(({ alamat }) => alamat.length > 0);
}

test('setiap alamat pada tur README terbuka bagi salah satu perannya, dan setiap peran punya tempat mulai', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const singgah = tur();
  expect(singgah.length).toBeGreaterThan(12);
  const semua = new Set(singgah.flatMap(({ peran }) => peran));
  const terbuka = new Map<NamaPelihat, (jalur: string) => Promise<boolean>>();
  for (const pelihat of semua) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await jadi(page, pelihat);
    terbuka.set(pelihat, async (jalur) => {
      const jawaban = await context.request.get(jalur);
      // Some addresses lead on to one's own page; none to signing in.
      return jawaban.status() === 200 && !/\/masuk\?/.test(jawaban.url());
    });
  }
  for (const { pekerjaan, alamat, peran } of singgah) {
    const hasil = await Promise.all(
      alamat.map((jalur) => Promise.all(peran.map((nama) => terbuka.get(nama)?.(jalur)))),
    );
    for (const [ke, jalur] of alamat.entries())
      expect(hasil[ke], `${pekerjaan}: ${jalur}`).toContain(true);
    for (const [ke, nama] of peran.entries())
      expect(
        hasil.map((satu) => satu[ke]),
        `${pekerjaan}: ${nama}`,
      ).toContain(true);
  }
});

/** What the demo must hold so that each part of the portal is seen at work. */
const HIDUP: Record<string, string> = {
  'kelompok tanpa koperasi': 'select from peluang_koperasi where jumlah >= 9',
  'koperasi yang disarankan': 'select from peringkat_kecocokan',
  'jawaban kebutuhan modal': 'select from kebutuhan_usaha',
  'kampanye yang menyebut koperasi': 'select from kampanye_undangan where koperasi_id is not null',
  'undangan yang dijawab berminat': `select from undangan_koperasi where jawaban = 'BERMINAT'`,
  'undangan yang ditolak': `select from undangan_koperasi where jawaban = 'TIDAK'`,
  'pendiri yang diundang kampanye': `select from pendiri p join undangan_koperasi u on u.pelaku_usaha_id = p.pelaku_usaha_id`,
  'catatan pengembalian pendirian': `select from perjalanan_pendirian where tindakan = 'kembalikan'`,
  'rapat pendirian': 'select from rapat_pendirian',
  'produk yang berlaku': 'select from produk_pinjaman where aktif',
  'akad syariah': `select from koperasi k join produk_pinjaman p on p.koperasi_id = k.id where k.pola = 'SYARIAH'`,
  'pengajuan modal ditolak dengan alasan': `select from pengajuan_modal where status = 'DITOLAK' and alasan_keputusan <> ''`,
  'pinjaman lunas': `select from pengajuan_modal where status = 'LUNAS'`,
  'laporan bulanan pinjaman': 'select from laporan_pinjaman',
  'modal dari bank': `select from modal_diterima where jenis = 'BANK' and diperiksa_pada is not null`,
  'modal bukan dari bank': `select from modal_diterima where jenis = 'NON_BANK' and diperiksa_pada is not null`,
  'modal yang menunggu diperiksa': `select from modal_diterima where diperiksa_pada is null and dibatalkan_pada is null`,
  'kuota kelurahan': 'select from kuota_program',
  'kehadiran pelatihan': 'select from kehadiran_pelatihan',
  'kunjungan pendamping': 'select from kunjungan_pendamping',
  'konsultasi klinik': 'select from konsultasi_klinik',
  'naik kelas dengan berkasnya': `select from naik_kelas n join dokumen_naik_kelas d on d.naik_kelas_id = n.id where n.versi_aturan <> ''`,
  'keterangan DTSEN': 'select from penandaan_dtsen',
  'pendataan lapangan dengan foto':
    'select from pendataan_lapangan p join foto_lapangan f on f.pendataan_id = p.id',
};

test('data demo memperlihatkan setiap bagian hidup', async () => {
  const kosong = await denganBasisData(async (klien) => {
    const hasil: string[] = [];
    for (const [apa, sql] of Object.entries(HIDUP))
      if ((await klien.query(`${sql} limit 1`)).rowCount === 0) hasil.push(apa);
    for (const [jenis, kolom] of [
      ['StatusPendirian', 'pendirian'],
      ['StatusPengajuanModal', 'pengajuan_modal'],
      ['StatusPeserta', 'peserta'],
    ]) {
      const { rows } = await klien.query<{ nilai: string }>(
        `select s::text as nilai from unnest(enum_range(null::"${jenis}")) s
         where s not in (select status from ${kolom})`,
      );
      hasil.push(...rows.map(({ nilai }) => `${kolom} ${nilai}`));
    }
    return hasil;
  });
  expect(kosong).toEqual([]);
});
