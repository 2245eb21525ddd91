import { createHash } from 'node:crypto';

// One statement writes everything that sending an application writes; the chain of the trail and the
// unique indexes do their part as they do for the portal.
const AJUKAN = `
  WITH orang AS (
    SELECT p.id, p.nama FROM pelaku_usaha p WHERE p.pengguna_id = $1 FOR UPDATE
  ), tujuan AS (
    SELECT id, nama, simpanan_pokok, simpanan_wajib FROM koperasi
    WHERE id = $2 AND status = 'AKTIF' AND menerima_anggota FOR SHARE
  ), berkas AS (
    SELECT d.id FROM dokumen d, orang o WHERE d.id = $3 AND d.pelaku_usaha_id = o.id AND d.dihapus_pada IS NULL
  ), baru AS (
    INSERT INTO permohonan (id, nomor, pelaku_usaha_id, koperasi_id, nama_pemohon, simpanan_pokok,
                            simpanan_wajib, alasan, kunci_kirim, diubah_pada)
    SELECT uuidv7(), 'PM-' || extract(year FROM now()) || '-' || lpad(nextval('nomor_permohonan_seq')::text, 6, '0'),
           o.id, t.id, o.nama, t.simpanan_pokok, t.simpanan_wajib, $4, $5, now()
    FROM orang o, tujuan t, berkas
    RETURNING id, nomor
  ), lampiran AS (
    INSERT INTO dokumen_permohonan (permohonan_id, dokumen_id) SELECT b.id, $3 FROM baru b
  ), setuju AS (
    INSERT INTO persetujuan (id, pengguna_id, tujuan, versi_teks, teks_hash, koperasi_id, saluran)
    SELECT uuidv7(), $1, 'BAGIKAN_KE_KOPERASI', '2026-11', $6, $2, 'portal' FROM baru
  ), jejak AS (
    INSERT INTO catatan_audit (id, pengguna_id, nama_pelaku, peran, tindakan, objek_jenis, objek_id, sesudah, permintaan_id)
    SELECT uuidv7(), $1, o.nama, 'PEMILIK', 'permohonan.ajukan', 'permohonan', b.id::text,
           jsonb_build_object('nomor', b.nomor, 'koperasiId', $2::text), 'bench'
    FROM baru b, orang o
  ), penerima AS (
    SELECT $1::uuid AS id
    UNION SELECT pengguna_id FROM peran_pengguna WHERE koperasi_id = $2 AND peran = 'PENGURUS' AND dicabut_pada IS NULL
  ), kabar AS (
    INSERT INTO pemberitahuan (id, pengguna_id, judul, isi, tautan)
    SELECT uuidv7(), r.id, 'Permohonan terkirim', 'Permohonan ' || b.nomor || ' terkirim.', '/portal/permohonan/' || b.id
    FROM baru b, penerima r
  ), surat AS (
    INSERT INTO surat_keluar (id, kepada, perihal, isi_sandi)
    SELECT uuidv7(), g.surel, 'Permohonan terkirim', repeat('x', 400)
    FROM baru, penerima r JOIN pengguna g ON g.id = r.id
  )
  SELECT id, nomor FROM baru`;

const TEKS_HASH = createHash('sha256').update('persetujuan').digest('hex');

/** Sends one application; null when something it refers to is not there. */
export async function ajukan(kolam, isi) {
  const { rows } = await kolam.query({
    name: 'ajukan',
    text: AJUKAN,
    values: [
      ...[isi.penggunaId, isi.koperasiId, isi.dokumenId, isi.alasan, isi.kunciKirim, TEKS_HASH],
    ],
  });
  return rows[0] ?? null;
}
