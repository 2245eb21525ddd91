import { beforeAll, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { formatTanggal } from '@/lib/platform/format';
import { muatDemo } from '@/prisma/seed/demo';

/*
 * The dates that the demo shows of one record follow each other as its steps do. The trail is left out: its clock
 * is the database's, and it tells when the demo was loaded.
 */

/** Steps that follow each other, with the records that tell them; days in Jakarta are compared as days. */
const URUTAN: Record<string, { dari: string; langkah: readonly string[] }> = {
  'penilaian: disusun, diajukan, dilepas, ditanggapi, diputuskan, terbit, dicabut': {
    dari: `penilaian p
      LEFT JOIN LATERAL (SELECT * FROM tanggapan_penilaian WHERE penilaian_id = p.id ORDER BY putaran DESC LIMIT 1) t ON true
      LEFT JOIN sertifikat s ON s.penilaian_id = p.id`,
    langkah: [
      ...['p.dibuat_pada', 'p.diajukan_pada', 't.dilepas_pada', 't.ditanggapi_pada'],
      ...[
        `CASE WHEN p.status IN ('DISETUJUI', 'DIGANTIKAN', 'DICABUT') THEN p.diputuskan_pada END`,
        's.terbit_pada',
        's.berakhir_pada',
        'now()',
      ],
    ],
  },
  'penilaian: sesudah tahun bukunya, kertas kerjanya ada sebelum diajukan': {
    dari: 'penilaian p LEFT JOIN dokumen d ON d.id = p.kertas_kerja_id',
    langkah: ['make_date(p.tahun_buku, 12, 31)', 'd.diunggah_pada', 'p.diajukan_pada', 'now()'],
  },
  'penilaian: diajukan lalu dikembalikan': {
    dari: 'penilaian p',
    langkah: ['p.dibuat_pada', 'p.dikembalikan_pada', 'now()'],
  },
  'laporan: tahun buku berakhir, RAT, diajukan, diputuskan': {
    dari: 'laporan_tahunan l',
    langkah: [
      ...['make_date(l.tahun_buku, 12, 31)', 'l.tanggal_rat', 'l.diajukan_pada'],
      ...['l.diputuskan_pada', 'now()'],
    ],
  },
  'laporan: ditulis, diajukan': {
    dari: 'laporan_tahunan l',
    langkah: ['l.dibuat_pada', 'l.diajukan_pada', 'now()'],
  },
  'laporan: berkasnya ada sebelum diajukan': {
    dari: `dokumen_laporan b JOIN laporan_tahunan l ON l.id = b.laporan_id
      JOIN dokumen d ON d.id = b.dokumen_id`,
    langkah: ['d.diunggah_pada', 'l.diajukan_pada', 'now()'],
  },
  'kampanye: diundang bergabung, lalu menjadi anggota': {
    dari: `undangan_koperasi u JOIN kampanye_undangan k ON k.id = u.kampanye_id AND k.tujuan = 'BERGABUNG'
      JOIN anggota a ON a.pelaku_usaha_id = u.pelaku_usaha_id`,
    langkah: ['u.terkirim_pada', 'a.tanggal_masuk', 'now()'],
  },
  'usaha: akun, pendaftaran, pemeriksaan': {
    dari: `usaha u JOIN pelaku_usaha o ON o.id = u.pelaku_usaha_id
      LEFT JOIN pengguna g ON g.id = o.pengguna_id`,
    langkah: [
      'u.tanggal_mulai',
      'u.dibuat_pada',
      'u.diajukan_pada',
      'u.diverifikasi_pada',
      'now()',
    ],
  },
  'usaha: pemiliknya setuju sebelum didaftar': {
    dari: `usaha u JOIN pelaku_usaha o ON o.id = u.pelaku_usaha_id
      JOIN persetujuan s ON s.pengguna_id = o.pengguna_id AND s.tujuan = 'PENDAFTARAN'`,
    langkah: ['s.diberikan_pada', 'u.dibuat_pada'],
  },
  'usaha: putusan yang berlaku adalah yang terakhir ditinjau': {
    dari: `usaha u JOIN LATERAL (SELECT max(pada) AS pada FROM peninjauan_usaha
      WHERE usaha_id = u.id AND hasil = 'DIVERIFIKASI') t ON true`,
    langkah: ['t.pada', 'u.diverifikasi_pada'],
  },
  'usaha: didaftar sebelum ditinjau': {
    dari: 'peninjauan_usaha t JOIN usaha u ON u.id = t.usaha_id',
    langkah: ['u.dibuat_pada', 't.pada', 'now()'],
  },
  'pemilik: akunnya ada sebelum usahanya didaftar sendiri': {
    dari: `usaha u JOIN pelaku_usaha o ON o.id = u.pelaku_usaha_id
      JOIN pengguna g ON g.id = o.pengguna_id AND g.id = u.dibuat_oleh`,
    langkah: ['g.dibuat_pada', 'u.dibuat_pada'],
  },
  'permohonan: usaha terdaftar, dikirim, diputuskan, menjadi anggota': {
    dari: `permohonan m LEFT JOIN usaha u ON u.id = m.usaha_id
      LEFT JOIN anggota a ON a.permohonan_id = m.id`,
    langkah: [
      ...['u.dibuat_pada', 'm.dibuat_pada', 'm.diputuskan_pada', 'm.status_sejak'],
      'now()',
    ],
  },
  'anggota: diterima, masuk, keluar': {
    dari: 'anggota a LEFT JOIN permohonan m ON m.id = a.permohonan_id',
    langkah: ['m.diputuskan_pada', 'a.tanggal_masuk', 'a.tanggal_keluar', 'now()'],
  },
  'permohonan: pesannya': {
    dari: 'pesan_permohonan e JOIN permohonan m ON m.id = e.permohonan_id',
    langkah: ['m.dibuat_pada', 'e.pada', 'now()'],
  },
  'modal: anggota, diajukan, diputuskan, diterima, dicairkan': {
    dari: 'pengajuan_modal j JOIN anggota a ON a.id = j.anggota_id',
    langkah: [
      ...['a.tanggal_masuk', 'j.dibuat_pada', 'j.diputuskan_pada', 'j.diterima_pada'],
      ...['j.tanggal_cair', 'now()'],
    ],
  },
  'modal: pesannya': {
    dari: 'pesan_pengajuan_modal e JOIN pengajuan_modal j ON j.id = e.pengajuan_id',
    langkah: ['j.dibuat_pada', 'e.pada', 'now()'],
  },
  'modal: dilaporkan sejak bulan cairnya': {
    dari: 'laporan_pinjaman l JOIN pengajuan_modal j ON j.id = l.pengajuan_id',
    langkah: [`date_trunc('month', j.tanggal_cair)`, 'l.bulan', 'now()'],
  },
  'modal dari sumber lain: diterima, dicatat, diperiksa': {
    dari: 'modal_diterima d',
    langkah: ['d.tanggal', 'd.dibuat_pada', 'd.diperiksa_pada', 'now()'],
  },
  'program: mendaftar, diverifikasi, dipilih, dilatih': {
    dari: 'peserta s LEFT JOIN usaha u ON u.id = s.usaha_id',
    langkah: [
      ...['s.rekomendasi_tanggal', 's.dibuat_pada', 's.diverifikasi_pada', 's.dipilih_pada'],
      ...['s.dilatih_pada', 'now()'],
    ],
  },
  'program: dikunjungi sesudah dipilih': {
    dari: 'kunjungan_pendamping k JOIN peserta s ON s.id = k.peserta_id',
    langkah: ['s.dipilih_pada', 'k.tanggal', 'now()'],
  },
  'program: naik kelas sesudah dipilih': {
    dari: 'naik_kelas k JOIN peserta s ON s.id = k.peserta_id',
    langkah: ['s.dipilih_pada', 'k.tanggal', 'now()'],
  },
  'pendirian: dimulai, rapat, akta, badan hukum': {
    dari: 'pendirian d LEFT JOIN rapat_pendirian r ON r.pendirian_id = d.id',
    langkah: [
      ...['d.dibuat_pada', 'r.tanggal', 'd.tanggal_akta', 'd.tanggal_badan_hukum'],
      ...['d.status_sejak', 'now()'],
    ],
  },
  'pendirian: pendirinya': {
    dari: 'pendiri i JOIN pendirian d ON d.id = i.pendirian_id',
    langkah: ['d.dibuat_pada', 'i.dikonfirmasi_pada', 'i.tanggal_setor', 'now()'],
  },
  'pendirian: langkahnya': {
    dari: 'perjalanan_pendirian l JOIN pendirian d ON d.id = l.pendirian_id',
    langkah: ['d.dibuat_pada', 'l.pada', 'd.status_sejak', 'now()'],
  },
  'undangan: dibuat, dikirim, dijawab': {
    dari: 'undangan_koperasi u',
    langkah: ['u.dibuat_pada', 'u.terkirim_pada', 'u.dijawab_pada', 'now()'],
  },
};

/** Records of which a later step lies on an earlier day than one before it. */
async function bertentangan(dari: string, langkah: readonly string[]): Promise<string[]> {
  const hari = langkah.map(
    (satu) =>
      `(CASE WHEN pg_typeof(${satu}) = 'timestamptz'::regtype THEN (${satu})::timestamptz AT TIME ZONE 'Asia/Jakarta' ELSE (${satu})::timestamp END)::date`,
  );
  const hasil: string[] = [];
  for (let i = 0; i < langkah.length; i += 1) {
    for (let j = i + 1; j < langkah.length; j += 1) {
      const [baris] = await db().$queryRaw<{ banyak: bigint; contoh: string | null }[]>(
        Prisma.raw(
          `SELECT count(*) AS banyak, min(${hari[i]}::text || ' > ' || ${hari[j]}::text) AS contoh
           FROM ${dari} WHERE ${hari[i]} > ${hari[j]}`,
        ),
      );
      if (baris && baris.banyak > 0n)
        hasil.push(`${langkah[i]} > ${langkah[j]}: ${baris.banyak} kali, ${baris.contoh}`);
    }
  }
  return hasil;
}

describe('tanggal di data demo', () => {
  beforeAll(async () => {
    vi.stubEnv('SINERGI_DEMO_UKURAN', 'kecil');
    await muatDemo();
  }, 600_000);

  test.each(Object.entries(URUTAN))('%s', async (_, { dari, langkah }) => {
    expect(await bertentangan(dari, langkah)).toEqual([]);
  });

  test('kabar pencairan menyebut tanggal pencairannya', async () => {
    const kabar = await db().$queryRaw<{ isi: string; tanggal: Date }[]>`
      SELECT b.isi, m.tanggal_cair AS tanggal FROM pemberitahuan b
      JOIN pengajuan_modal m ON b.tautan = '/portal/modal/' || m.id AND b.judul LIKE '%dicairkan'`;
    expect(kabar.length).toBeGreaterThan(0);
    const keliru = kabar.filter(
      ({ isi, tanggal }) => !isi.includes(formatTanggal(tanggal.toISOString().slice(0, 10))),
    );
    expect(keliru).toEqual([]);
  });
});
