/*
 * The questions of the pages in SQL by hand. Each answers what its page shows; where the database can
 * make the JSON itself, it does.
 */

const UKURAN = 25;

/** A prepared statement: planned once on each connection. */
const tanya = (kolam, name, text, values = []) => kolam.query({ name, text, values });

const pola = (kata) => `%${kata.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`)}%`;

const KARTU = `id, nama, jenis, kelurahan_kode AS kelurahan, kategori_kesehatan AS kategori,
  penilaian_tahun_buku AS tahun, adalah_kkmp AS kkmp, menerima_anggota AS menerima`;

async function cariKoperasi(kolam, parameter) {
  const kata = (parameter.get('cari') ?? '').split(' ').filter(Boolean);
  const syarat = kata.map((_, ke) => `AND cari LIKE $${ke + 1}`).join(' ');
  const { rows } = await tanya(
    kolam,
    `koperasi-${kata.length}`,
    `SELECT ${KARTU}, count(*) OVER ()::int AS jumlah FROM koperasi
     WHERE status = 'AKTIF' ${syarat} ORDER BY nama, id LIMIT 21`,
    kata.map(pola),
  );
  return { jumlah: rows[0]?.jumlah ?? 0, baris: rows };
}

const PROFIL = `
  SELECT to_json(p) AS isi FROM (
    SELECT k.*, l.nama AS kelurahan, c.nama AS kecamatan,
      (SELECT json_agg(json_build_object('jabatan', jabatan, 'nama', nama))
       FROM kepengurusan_koperasi WHERE koperasi_id = k.id AND selesai IS NULL) AS pengurus,
      (SELECT json_agg(t) FROM (
         SELECT tahun_buku, anggota_laki, anggota_perempuan, tanggal_rat FROM laporan_tahunan
         WHERE koperasi_id = k.id ORDER BY tahun_buku DESC LIMIT 5) t) AS laporan
    FROM koperasi k
    JOIN kelurahan l ON l.kode = k.kelurahan_kode JOIN kecamatan c ON c.kode = l.kecamatan_kode
    WHERE k.id = $1) p`;

const satu = async (kolam, nama, teks, id) => {
  const { rows } = await tanya(kolam, nama, teks, [id]);
  return rows[0]?.isi ?? null;
};

const KOLOM_USAHA = `id, nomor, nama, nama_pemilik, jenis_usaha_kode, kelurahan_kode, status,
  skala_efektif, pemilik_anggota, diajukan_pada`;
const TERBARU = `ORDER BY id DESC LIMIT ${UKURAN + 1}`;

/** Rows in order that are looked at before the text index is asked; see the list of the portal. */
const LANGKAH = 4_000;

async function cariUsaha(kolam, kata) {
  const nilai = [pola(kata)];
  let { rows } = await tanya(
    kolam,
    'usaha-dekat',
    `SELECT ${KOLOM_USAHA} FROM (SELECT * FROM usaha ORDER BY id DESC LIMIT ${LANGKAH}) u
     WHERE cari LIKE $1 ${TERBARU}`,
    nilai,
  );
  if (rows.length <= UKURAN) {
    ({ rows } = await tanya(
      kolam,
      'usaha-cari',
      `WITH cocok AS MATERIALIZED (SELECT ${KOLOM_USAHA} FROM usaha WHERE cari LIKE $1)
       SELECT * FROM cocok ${TERBARU}`,
      nilai,
    ));
  }
  const jumlah = await tanya(
    kolam,
    'usaha-cari-jumlah',
    `SELECT count(*)::int AS jumlah FROM (SELECT 1 FROM usaha WHERE cari LIKE $1 LIMIT 1001) t`,
    nilai,
  );
  return { baris: rows, jumlah: jumlah.rows[0].jumlah };
}

async function daftarUsaha(kolam, parameter) {
  const kata = parameter.get('cari');
  if (kata) return cariUsaha(kolam, kata);
  const kecamatan = parameter.get('kecamatan');
  if (!kecamatan) {
    const [baris, jumlah] = await Promise.all([
      tanya(kolam, 'usaha-terbaru', `SELECT ${KOLOM_USAHA} FROM usaha ${TERBARU}`),
      tanya(kolam, 'usaha-jumlah', 'SELECT sum(jumlah)::int AS jumlah FROM rekap_usaha'),
    ]);
    return { baris: baris.rows, jumlah: jumlah.rows[0].jumlah };
  }
  const nilai = [kecamatan, parameter.get('status')];
  const [baris, jumlah] = await Promise.all([
    // A few from each kelurahan by its index, then the newest of all: no sorting of thousands.
    tanya(
      kolam,
      'usaha-saring',
      `SELECT u.* FROM kelurahan l CROSS JOIN LATERAL (
         SELECT ${KOLOM_USAHA} FROM usaha
         WHERE kelurahan_kode = l.kode AND status = $2::"StatusUsaha" ${TERBARU}) u
       WHERE l.kecamatan_kode = $1 ${TERBARU}`,
      nilai,
    ),
    tanya(
      kolam,
      'usaha-saring-jumlah',
      `SELECT coalesce(sum(jumlah), 0)::int AS jumlah FROM rekap_usaha
       WHERE status = $2::"StatusUsaha"
         AND kelurahan_kode IN (SELECT kode FROM kelurahan WHERE kecamatan_kode = $1)`,
      nilai,
    ),
  ]);
  return { baris: baris.rows, jumlah: jumlah.rows[0].jumlah };
}

const RINCIAN = `
  SELECT to_json(r) AS isi FROM (
    SELECT u.*, l.nama AS kelurahan, c.nama AS kecamatan, j.nama AS jenis,
      p.nama AS pemilik, p.nik_penduduk_akhir, p.telepon_akhir, p.jenis_kelamin, p.tahun_lahir,
      p.status_kawin, p.pendidikan, p.rt AS rt_pemilik, p.rw AS rw_pemilik, p.versi AS versi_pemilik,
      (SELECT json_build_object('akurasi', d.akurasi_meter, 'ditarik', d.ditarik_pada, 'alasan', d.alasan_tarik)
       FROM pendataan_lapangan d WHERE d.usaha_id = u.id) AS pendataan,
      (SELECT json_agg(t) FROM (SELECT jenis, nomor, kelas, berlaku_mulai, berlaku_hingga FROM legalitas_usaha
        WHERE usaha_id = u.id) t) AS legalitas,
      (SELECT json_agg(t) FROM (
        SELECT r.hasil, r.catatan, r.catatan_umum, r.alasan_belum_cocok, r.pada, g.nama AS oleh
        FROM peninjauan_usaha r LEFT JOIN pengguna g ON g.id = r.oleh_id
        WHERE r.usaha_id = u.id ORDER BY r.pada DESC LIMIT 20) t) AS peninjauan,
      (SELECT json_agg(t) FROM (SELECT id, jenis, nama_asli, ukuran, diunggah_pada FROM dokumen
        WHERE pelaku_usaha_id = p.id AND (usaha_id IS NULL OR usaha_id = u.id) AND dihapus_pada IS NULL) t) AS dokumen,
      (SELECT json_agg(t) FROM (
        SELECT objek_jenis, waktu, nama_pelaku, peran, tindakan, sebelum, sesudah, keterangan, NULL AS berkas
        FROM catatan_audit
        WHERE (objek_jenis = 'usaha' AND objek_id = u.id::text)
           OR (objek_jenis = 'pelaku_usaha' AND objek_id = p.id::text)
        UNION ALL
        SELECT a.objek_jenis, a.waktu, a.nama_pelaku, a.peran, a.tindakan, NULL, NULL, a.keterangan, d.nama_asli
        FROM dokumen d JOIN catatan_audit a ON a.objek_jenis = 'dokumen' AND a.objek_id = d.id::text
        WHERE d.pelaku_usaha_id = p.id AND (d.jenis = 'KTP' OR d.dihapus_pada IS NOT NULL)
          AND a.tindakan IN ('dokumen.buka', 'dokumen.hapus')
        ORDER BY waktu DESC LIMIT 200) t) AS riwayat
    FROM usaha u JOIN pelaku_usaha p ON p.id = u.pelaku_usaha_id
    JOIN jenis_usaha j ON j.kode = u.jenis_usaha_kode
    JOIN kelurahan l ON l.kode = u.kelurahan_kode JOIN kecamatan c ON c.kode = l.kecamatan_kode
    WHERE u.id = $1) r`;

const DASBOR = {
  koperasi: `SELECT jenis, kategori_kesehatan, adalah_kkmp, status, count(*)::int AS jumlah
    FROM koperasi GROUP BY 1, 2, 3, 4`,
  usaha: `SELECT l.kode, l.nama, sum(r.jumlah)::int AS jumlah,
      sum(r.jumlah) FILTER (WHERE r.status = 'TERVERIFIKASI')::int AS terverifikasi,
      sum(r.jumlah) FILTER (WHERE r.anggota)::int AS anggota,
      sum(r.jumlah) FILTER (WHERE r.perempuan)::int AS perempuan,
      sum(r.jumlah) FILTER (WHERE r.perempuan IS NOT NULL)::int AS kelamin,
      sum(r.jumlah) FILTER (WHERE j.kriya)::int AS kriya,
      sum(r.jumlah) FILTER (WHERE r.punya_nib)::int AS nib
    FROM kelurahan l LEFT JOIN rekap_usaha r ON r.kelurahan_kode = l.kode AND r.status <> 'TIDAK_AKTIF'
    LEFT JOIN jenis_usaha j ON j.kode = r.jenis_usaha_kode GROUP BY l.kode`,
  jenis: `SELECT jenis_usaha_kode, sum(jumlah)::int AS jumlah FROM rekap_usaha
    WHERE status <> 'TIDAK_AKTIF' GROUP BY 1`,
  skala: `SELECT skala, sum(jumlah)::int AS jumlah FROM rekap_usaha
    WHERE status <> 'TIDAK_AKTIF' GROUP BY 1`,
  bulanan: `SELECT bulan, sum(jumlah)::int AS baru FROM rekap_usaha
    WHERE status <> 'TIDAK_AKTIF' AND bulan > now() - interval '12 months' GROUP BY 1`,
  anggota: `SELECT date_trunc('month', tanggal_masuk)::date AS bulan, count(*)::int AS masuk FROM anggota
    WHERE tanggal_masuk >= date_trunc('month', now() - interval '11 months') GROUP BY 1`,
};

async function dasbor(kolam) {
  const pasangan = await Promise.all(
    Object.entries(DASBOR).map(async ([nama, teks]) => {
      const { rows } = await tanya(kolam, `dasbor-${nama}`, teks);
      return [nama, rows];
    }),
  );
  return Object.fromEntries(pasangan);
}

/** By first part of the address; `/id` is one record. */
export const PERTANYAAN = {
  koperasi: cariKoperasi,
  'koperasi/id': (kolam, id) => satu(kolam, 'profil', PROFIL, id),
  umkm: daftarUsaha,
  'umkm/id': (kolam, id) => satu(kolam, 'rincian', RINCIAN, id),
  dasbor,
};
